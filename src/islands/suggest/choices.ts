/** What there is to choose for what stands in the field: the words of each option, and what choosing it does. */
import type { Suggestions } from '#projections/suggestions.ts';
import type { OptionGroup } from './draw.ts';
import type { FittingGroup } from './fitting.ts';
import { goTo } from './go-to.ts';
import { plain } from './plain.ts';

export interface Choices {
  readonly groups: readonly OptionGroup[];
  /** One for each option, in the order in which they stand. */
  readonly actions: readonly (() => void)[];
}

export const nothing: Choices = { groups: [], actions: [] };

/** Questions for an empty field: choosing one asks it. */
export const exampleChoices = ({ examples: { name, questions } }: Suggestions, field: HTMLInputElement): Choices => ({
  groups: [{ name, options: questions.map((text) => ({ pictogram: 'search', label: { text, spans: [] }, notes: [] })) }],
  actions: questions.map((question) => () => {
    field.value = plain(question);
    field.form?.requestSubmit();
  }),
});

export const fittingChoices = (groups: readonly FittingGroup[], { parameters }: Suggestions, field: HTMLInputElement): Choices => ({
  groups: groups.map(({ name, fitting }) => ({
    name,
    options: fitting.map(({ suggestion: { pictogram }, label, beside, because }) => ({ pictogram, label, notes: [...(beside ? [beside] : []), ...because] })),
  })),
  actions: groups.flatMap(({ fitting }) =>
    fitting.map(
      ({ suggestion }) =>
        () =>
          goTo(suggestion.address, field, parameters),
    ),
  ),
});
