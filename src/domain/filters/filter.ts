/**
 * A filter is one object in one list (index.ts). The interface, the address bar, both search engines and the tests walk that list.
 * A stored filter reads values that are known when the site is made; a live one needs the clock or the place of the visitor.
 */
import type { CivilMoment } from '../civil-time.ts';
import type { Distance } from '../finder/distance.ts';
import type { FinderOffer } from '../finder/finder-offer.ts';
import type { Offer } from '../place.ts';

/** The value of a fact that nobody told us. It can be chosen like any other: "ook als we het niet weten". */
export const unknownValue = 'onbekend';

interface AnyFilter<Id extends string> {
  readonly id: Id;
  /** Its name in the address: `/zoeken/?soort=taalhuis`. */
  readonly parameter: string;
  /** A list to tick in, a wish beside the other wishes, or a control of its own. */
  readonly control: 'list' | 'wish' | 'own';
  /** How many values can be chosen at once. Several values are an "or", several filters an "and". */
  readonly takes: 'one' | 'many';
}

export interface StoredFilter<Id extends string = string> extends AnyFilter<Id> {
  readonly kind: 'stored';
  /** The values under which the offer is found; language-neutral. */
  readonly valuesOf: (offer: Offer) => readonly string[];
  /** Values that can be chosen also when no offer has them: the answer is then that there is none. */
  readonly always?: readonly string[];
  /** Values that count as `value` too. */
  readonly alsoFinds?: readonly string[];
}

/** `unsure`: may be, ask first. */
export type Match = 'yes' | 'unsure' | 'no';

/** What a live filter may look at besides the offer. */
export interface Moment {
  readonly now: CivilMoment;
  /** Undefined when there is no point to measure from, or no idea where the offer is. */
  readonly distanceTo: (offer: FinderOffer) => Distance | undefined;
  /** Whether the visitor gave a point to measure from. */
  readonly hasPoint: boolean;
}

export interface LiveFilter<Id extends string = string> extends AnyFilter<Id> {
  readonly kind: 'live';
  /** The values that are offered to choose from. `accepts` may allow more: they come in an address or in words. */
  readonly choices: readonly string[];
  readonly accepts: (value: string) => boolean;
  readonly matches: (offer: FinderOffer, value: string, moment: Moment) => Match;
}

export type Filter = StoredFilter | LiveFilter;
