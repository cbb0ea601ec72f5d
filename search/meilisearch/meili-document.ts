/** One offer as a Meilisearch server keeps it: its words, and what it can be chosen by. */
import type { Checked } from '#domain/checked.schema.ts';
import type { Hours } from '#domain/hours.schema.ts';
import type { SearchField } from '../settings.ts';

export interface MeiliDocument extends Readonly<Record<SearchField, string>> {
  /** The key with `__` for the slash: an id there may hold no slash. */
  readonly id: string;
  /** `<place-id>/<offer-id>`. */
  readonly key: string;
  /** Values per stored filter. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Both ends count. For every age 0 and 120. */
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly reach: 'place' | 'whole' | 'unknown';
  /** Its place in a list without a question, from 0: what is sure first. */
  readonly order: number;
  /** Only an exact position of the day the site was made, and never of a confidential place. */
  readonly _geo?: { readonly lat: number; readonly lng: number };
  /** Quarters of an hour since 1970 (UTC) in which it is surely open, of the seven days from the day the site was made; touched for a part is in it. */
  readonly open: readonly number[];
  /** Only when they were sure that day: what is open now is worked out from these, also after the last quarter is past. */
  readonly hours?: { readonly hours: Hours; readonly checked: Checked };
}
