/** A wijk, dorp or stadsdeel with its place among the others. */
import { distance, type Point } from './geometry.ts';
import type { Text } from './text.ts';

export interface Mention {
  readonly text: Text;
  readonly on: string;
  readonly source?: string;
}

export interface Neighbourhood {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stadsdeel' | 'wijk' | 'dorp';
  readonly nicknames: readonly string[];
  readonly postcodes: readonly string[];
  readonly postcodesAre: 'given' | 'derived';
  readonly centre: Point;
  /** The code of its outline in boundaries.geojson. */
  readonly boundary?: string | undefined;
  readonly parent?: Neighbourhood;
  readonly children: readonly Neighbourhood[];
  readonly mentions: readonly Mention[];
}

/** The neighbourhood itself and everything that lies in it. */
export function within(neighbourhood: Neighbourhood): readonly Neighbourhood[] {
  return [neighbourhood, ...neighbourhood.children.flatMap(within)];
}

/** The neighbourhoods it lies in, nearest first. */
export function ancestors(neighbourhood: Neighbourhood): readonly Neighbourhood[] {
  return neighbourhood.parent ? [neighbourhood.parent, ...ancestors(neighbourhood.parent)] : [];
}

/** The others by distance between the middles, without its own parents and children; at most `count`. */
export function nearby(neighbourhood: Neighbourhood, all: readonly Neighbourhood[], count: number): readonly Neighbourhood[] {
  const family = new Set([...within(neighbourhood), ...ancestors(neighbourhood)]);
  return all
    .filter((other) => !family.has(other) && other.children.length === 0)
    .sort((a, b) => distance(neighbourhood.centre, a.centre) - distance(neighbourhood.centre, b.centre))
    .slice(0, count);
}
