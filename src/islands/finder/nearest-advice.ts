/** Where somebody who found nothing can ask: the nearest place for every question. */
import type { Circumstances } from '#domain/finder/answer.ts';
import { distanceFrom, type Origin } from '#domain/finder/distance.ts';
import type { FinderFacts, FinderOffer } from '#domain/finder/finder-offer.ts';
import type { Query } from '#domain/finder/query.ts';
import { spotsOf } from '#domain/finder/spots.ts';

/** Nearest to the point, otherwise to the chosen neighbourhood, otherwise the first. @returns undefined when there is none */
export function nearestAdvice(kind: string, { values }: Query, facts: FinderFacts, { now, point, around }: Circumstances): FinderOffer | undefined {
  const [chosen] = values.neighbourhood ?? [];
  const centre = facts.neighbourhoods.find(({ id }) => id === chosen)?.centre;
  const origin: Origin | undefined = point ? { point, around } : centre && { point: centre, around: chosen === undefined ? undefined : [chosen] };
  const awayOf = (offer: FinderOffer) =>
    (origin && distanceFrom(origin, spotsOf(offer, facts, now), offer.homes, facts)?.metres) ?? (origin ? Number.POSITIVE_INFINITY : 0);
  return facts.offers
    .filter(({ facets, isRunning }) => isRunning && facets.kind?.includes(kind))
    .map((offer) => ({ offer, away: awayOf(offer) }))
    .reduce<{ offer: FinderOffer; away: number } | undefined>((best, one) => (best && best.away <= one.away ? best : one), undefined)?.offer;
}
