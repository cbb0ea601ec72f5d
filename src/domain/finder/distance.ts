/** How far an offer is from the visitor. */
import { distance, type Point } from '../geometry.ts';
import type { FinderFacts } from './finder-offer.ts';
import { liesIn } from './lies-in.ts';
import { isExact, type Spot } from './spots.ts';

export interface Distance {
  /** 0 when it is somewhere in the neighbourhood of the visitor, and nobody knows where. */
  readonly metres: number;
  /** False when the neighbourhood is all that is known of the offer or of the visitor: then it is the way from or to its middle. */
  readonly isExact: boolean;
}

export interface Origin {
  readonly point: Point;
  /** Ids of the neighbourhoods of which it is the middle; undefined for an exact point. */
  readonly around?: readonly string[] | undefined;
}

/**
 * To the nearest of the spots it is at, else to the nearest middle of the neighbourhoods it is in.
 * @returns undefined when nobody knows where it is
 */
export function distanceFrom(
  { point: from, around }: Origin,
  spots: readonly Spot[],
  homes: readonly string[],
  { neighbourhoods }: Pick<FinderFacts, 'neighbourhoods'>,
): Distance | undefined {
  const exact = spots.filter(isExact).map(({ point }) => point);
  // The middle of a stadsdeel says nothing to somebody who lives in it.
  const isNearby = exact.length === 0 && around?.some((own) => homes.some((home) => liesIn(own, home, neighbourhoods) || liesIn(home, own, neighbourhoods)));
  if (isNearby) return { metres: 0, isExact: false };
  const points = exact.length > 0 ? exact : neighbourhoods.filter(({ id }) => homes.includes(id)).map(({ centre }) => centre);
  return points.length === 0 ? undefined : { metres: Math.min(...points.map((point) => distance(from, point))), isExact: exact.length > 0 && !around };
}
