/** Where somebody from a neighbourhood can ask what we don't know: the places for every question, the nearest first. */
import type { Catalogue } from '#domain/catalogue.ts';
import { distance } from '#domain/geometry.ts';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import type { Offer } from '#domain/place.ts';
import { isRunning } from './hours-view.ts';

/** At most `count`, all when it is left out; one whose neighbourhood isn't known comes last. */
export function nearAdvice(neighbourhood: Neighbourhood, { offers, municipality }: Pick<Catalogue, 'offers' | 'municipality'>, count?: number): Offer[] {
  const family = new Set(within(neighbourhood));
  const awayOf = ({ place }: Offer) =>
    !place.neighbourhood ? Number.POSITIVE_INFINITY : family.has(place.neighbourhood) ? 0 : distance(neighbourhood.centre, place.neighbourhood.centre);
  const isForThem = ({ serves }: Offer) => serves === 'all' || serves.some((served) => family.has(served));
  return offers
    .filter((offer) => offer.kind.id === municipality.adviceKind && isRunning(offer) && isForThem(offer))
    .map((offer) => ({ offer, away: awayOf(offer) }))
    .sort((one, other) => (one.away === other.away ? one.offer.key.localeCompare(other.offer.key) : one.away - other.away))
    .map(({ offer }) => offer)
    .slice(0, count);
}
