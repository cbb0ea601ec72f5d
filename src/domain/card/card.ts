/** A hand-over card: which offers, since when, and what was agreed. Codes and numbers only: there is no room for a text, so nobody can write about a visitor. */
import type { CivilDate, CivilMoment } from '../civil-time.ts';
import type { Marks } from './marks.ts';

export interface CardOffer {
  /** Of the offer; see `offerCode`. */
  readonly code: string;
  /** What was known when the card was made. */
  readonly marks: Marks;
  /** Whether they were told that the visitor comes. */
  readonly isExpected: boolean;
  /** Agreed upon, in Amsterdam. */
  readonly moment?: CivilMoment;
}

export interface Card {
  readonly made: CivilDate;
  readonly isLarge: boolean;
  readonly offers: readonly CardOffer[];
}

/** More than this nobody remembers, and no sheet holds. */
export const mostOffers = 5;
