/** What the finder shows at once, and what waits under "more choices": in an easy language few choices stand on the screen together. */
import { filters, type FilterId } from '#domain/filters/index.ts';
import { offeredTimes } from '#domain/finder/open-group.ts';
import type { Choice } from '#projections/finder-choices.ts';

export interface PanelParts {
  readonly wishes: readonly FilterId[];
  /** Each a folded group of its own. */
  readonly groups: readonly FilterId[];
}

const all: PanelParts = {
  wishes: filters.filter(({ control }) => control === 'wish').map(({ id }) => id),
  groups: [...filters.filter(({ control }) => control === 'list').map(({ id }) => id), 'age'],
};

/** What most people ask first, in words that need no explanation. */
const early: readonly FilterId[] = ['appointment', 'cost', 'meal', 'topic'];
const earlyTimes: readonly string[] = ['nu', 'vandaag'];

const those = (keep: (id: FilterId) => boolean): PanelParts => ({ wishes: all.wishes.filter(keep), groups: all.groups.filter(keep) });

/** The panel of filters; only an easy language has something under `more`. */
export const panelParts = (isEasy: boolean): { readonly first: PanelParts; readonly more: PanelParts } => ({
  first: isEasy ? those((id) => early.includes(id)) : all,
  more: those((id) => isEasy && !early.includes(id)),
});

/** The times: `first` above the list, always with the chosen one, `more` in the panel. Tomorrow and the weekdays are shown only when chosen. */
export const timeParts = (
  times: readonly Choice[],
  isEasy: boolean,
  chosen?: string,
): { readonly first: readonly Choice[]; readonly more: readonly Choice[] } => {
  const shown = times.filter(({ value }) => offeredTimes.some((time) => time === value) || value === chosen);
  return {
    first: shown.filter(({ value }) => !isEasy || earlyTimes.includes(value) || value === chosen),
    more: shown.filter(({ value }) => isEasy && !earlyTimes.includes(value)),
  };
};
