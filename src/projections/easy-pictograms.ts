/** Pictures that stand beside a choice only in an easy language; in the others the word is enough. Names of symbols in /pictograms.svg. */
import type { FilterId } from '#domain/filters/index.ts';
import type { offeredTimes } from '#domain/finder/open-group.ts';

export const openPictograms: Readonly<Record<(typeof offeredTimes)[number], string>> = { nu: 'clock', vandaag: 'sun', avond: 'moon', weekend: 'calendar-week' };
/** For any one day. */
export const dayPictogram = 'calendar-event';

/** By the number of kilometres. */
export const nearPictograms: Readonly<Record<string, string>> = { '1': 'walk', '2': 'bike', '5': 'bus' };

/** For an audience that names none of its own. */
export const anyAudience = 'users';

/** For "it does not matter". */
export const noChoicePictogram = 'list';

/** For what the finder asks, and for the answer that belongs to no filter. */
export interface FinderPictograms {
  readonly near: string;
  readonly extra: string;
  readonly groups: Readonly<Partial<Record<FilterId, string>>>;
  readonly moreChoices: string;
  readonly unknown: string;
}

export const finderPictograms: FinderPictograms = {
  near: 'map-pin',
  extra: 'star',
  groups: { topic: 'message', kind: 'building-community', audience: 'users', age: 'cake', language: 'language' },
  moreChoices: 'circle-plus',
  unknown: 'help-circle',
};
