/** What every check gets, and small ways to walk over the content. */
import type { OfferSource } from '../offer.schema.ts';
import type { PlaceSource } from '../place.schema.ts';
import type { Problem } from '../problem.ts';
import { isConfidentialSource, type Content, type Read } from '../read-content.ts';
import type { TranslationSources } from '../sources.ts';

export interface CheckContext {
  readonly content: Content;
  /** `2026-11-21` */
  readonly today: string;
  readonly translations: readonly TranslationSources[];
}

/** Looks at one kind of meaning and tells all it finds. */
export type Check = (context: CheckContext) => readonly Problem[];

/** Places that may have an address; the confidential ones have a check of their own. */
export const openPlaces = ({ places }: Content): Read<PlaceSource>[] =>
  places.flatMap((place) => (isConfidentialSource(place.value) ? [] : [{ ...place, value: place.value }]));

export interface OfferSpot {
  readonly place: Read<PlaceSource>;
  readonly offer: OfferSource;
  /** Path of the offer in its file. */
  readonly path: readonly [string, number];
}

export const openOffers = (content: Content): OfferSpot[] =>
  openPlaces(content).flatMap((place) => place.value.offers.map((offer, number) => ({ place, offer, path: ['offers', number] as const })));
