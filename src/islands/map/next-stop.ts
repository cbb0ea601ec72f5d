/** Where an arrow key leads among things that lie scattered on a map. Geometric, so the same in every language. */

export interface Stop {
  readonly key: string;
  /** Pixels, to the right and down. */
  readonly x: number;
  readonly y: number;
}

/** How far right and down. */
const directions: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

/**
 * The stop to go to from `current` on a key: the nearest one in the direction of an arrow, where sideways counts double;
 * the first or last of the list on Home or End. Undefined when there is none, or on any other key.
 */
export function nextStop<Any extends Stop>(key: string, current: string, stops: readonly Any[]): Any | undefined {
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  const direction = directions.get(key);
  const from = stops.find((stop) => stop.key === current);
  if (!direction || !from) return undefined;
  const [right, down] = direction;
  let best: Any | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const ahead = (stop.x - from.x) * right + (stop.y - from.y) * down;
    const aside = Math.abs((stop.x - from.x) * down) + Math.abs((stop.y - from.y) * right);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && cost < least) [best, least] = [stop, cost];
  }
  return best;
}
