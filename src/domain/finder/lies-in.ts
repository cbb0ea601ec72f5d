import type { FinderNeighbourhood } from './finder-offer.ts';

/** Whether a neighbourhood is the other one or lies in it; both by id. */
export function liesIn(id: string, other: string, neighbourhoods: readonly FinderNeighbourhood[]): boolean {
  if (id === other) return true;
  const parent = neighbourhoods.find((one) => one.id === id)?.parent;
  return parent !== undefined && liesIn(parent, other, neighbourhoods);
}
