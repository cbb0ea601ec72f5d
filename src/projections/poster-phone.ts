/** The number under a poster: whom somebody in this neighbourhood can ring with any question. */
import type { Catalogue } from '#domain/catalogue.ts';
import { distance } from '#domain/geometry.ts';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import type { Offer } from '#domain/place.ts';
import { trustOf } from '#domain/trust.ts';
import { isRunning } from './hours-view.ts';

export interface PosterPhone {
  readonly number: string;
  readonly placeName: string;
}

/** The nearest advice point that serves this neighbourhood and whose number was asked and is fresh; none is better than a wrong one on a wall. */
export function posterPhone(neighbourhood: Neighbourhood, { municipality, offers, today }: Catalogue): PosterPhone | undefined {
  const { adviceKind, shelfLife } = municipality;
  const family = within(neighbourhood);
  const isHere = ({ place }: Offer) => place.neighbourhood !== undefined && family.includes(place.neighbourhood);
  const awayOf = (offer: Offer) =>
    isHere(offer) ? 0 : offer.place.neighbourhood ? distance(neighbourhood.centre, offer.place.neighbourhood.centre) : Number.POSITIVE_INFINITY;
  const [nearest] = offers
    .filter(({ kind, contact }) => kind.id === adviceKind && contact.phone !== undefined)
    .filter((offer) => isRunning(offer) && trustOf(offer.checked.contact ?? offer.place.checked.contact, shelfLife.contact, today) === 'confirmed')
    .filter(({ serves }) => serves === 'all' || serves.some((served) => family.includes(served)))
    .sort((one, other) => awayOf(one) - awayOf(other) || one.key.localeCompare(other.key));
  return nearest?.contact.phone === undefined ? undefined : { number: nearest.contact.phone, placeName: nearest.place.name };
}
