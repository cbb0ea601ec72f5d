/** Which places and offers belong to a neighbourhood: one answer for lists, counts and groups. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { whereOn, type Offer, type Place } from '#domain/place.ts';
import { isIn } from './week.ts';

/** Places that exist and where something is to be done. */
export const livingPlaces = ({ places }: Pick<Catalogue, 'places'>): Place[] =>
  places.filter(({ status, offers }) => status.is !== 'ended' && offers.length > 0);

/** The living places in a neighbourhood today, also a bus that stops there. */
export const placesIn = (neighbourhood: Neighbourhood, catalogue: Catalogue): Place[] =>
  livingPlaces(catalogue).filter((place) => isIn(place, neighbourhood, whereOn(place, catalogue.today).where));

/** Where an offer stands in a list of the whole municipality: its neighbourhood, everywhere, or somewhere we don't know. */
export function groupOf({ place }: Pick<Offer, 'place'>): Neighbourhood | 'whole' | 'unknown' {
  if (place.neighbourhood) return place.neighbourhood;
  return place.where.kind === 'unknown' || place.where.kind === 'address' ? 'unknown' : 'whole';
}
