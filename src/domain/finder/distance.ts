/** How far an offer is from the visitor. */
import { distance, type Point } from '../geometry.ts';
import type { FinderFacts } from './finder-offer.ts';
import { isExact, type Spot } from './spots.ts';

export interface Distance {
  readonly metres: number;
  /** False when only the neighbourhood is known: then it is the way to the middle of that. */
  readonly isExact: boolean;
}

/**
 * To the nearest of the spots it is at, else to the nearest middle of the neighbourhoods it is in.
 * @returns undefined when nobody knows where it is
 */
export function distanceFrom(
  from: Point,
  spots: readonly Spot[],
  homes: readonly string[],
  { neighbourhoods }: Pick<FinderFacts, 'neighbourhoods'>,
): Distance | undefined {
  const exact = spots.filter(isExact).map(({ point }) => point);
  const points = exact.length > 0 ? exact : neighbourhoods.filter(({ id }) => homes.includes(id)).map(({ centre }) => centre);
  return points.length === 0 ? undefined : { metres: Math.min(...points.map((point) => distance(from, point))), isExact: exact.length > 0 };
}
