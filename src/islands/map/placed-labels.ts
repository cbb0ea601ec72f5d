/** Finds room for names: none covers a pin or another name. Pixels, to the right and down. */

/** A box around its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Label extends Box {
  readonly key: string;
  /** The heaviest finds its place first. */
  readonly weight: number;
  /** Whether the name still belongs there when its middle is moved to this point. */
  readonly mayStand: (x: number, y: number) => boolean;
}

const gap = 2;
const steps = [0, -14, 14, -28, 28, -42, 42, -56, 56, -70, 70, -84, 84];
/** Where to try, the nearest first. */
const moves = steps.flatMap((down) => steps.map((right) => ({ right, down }))).sort((a, b) => Math.hypot(a.right, a.down) - Math.hypot(b.right, b.down));

/**
 * @param sight what is seen of the map now: a name that belongs in it is whole in it
 * @returns the middle of each label that found room, by key; a label of endless weight always does
 */
export function placedLabels(labels: readonly Label[], pins: readonly Box[], sight: Box): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const taken = [...pins];
  const placed = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { key, x, y, width, height, weight, mayStand } of [...labels].sort((a, b) => b.weight - a.weight)) {
    const home = { x, y, width, height };
    const free = moves
      .map(({ right, down }) => ({ ...home, x: x + right, y: y + down }))
      .filter((box) => !taken.some((other) => overlap(box, other)) && mayStand(box.x, box.y));
    const isSeen = isWithin({ x, y, width: 0, height: 0 }, sight);
    const box = free.find((candidate) => !isSeen || isWithin(candidate, sight)) ?? (weight === Infinity ? home : undefined);
    if (!box) continue;
    taken.push(box);
    placed.set(key, { x: box.x, y: box.y });
  }
  return placed;
}

const overlap = (a: Box, b: Box) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

const isWithin = (box: Box, sight: Box) =>
  Math.abs(box.x - sight.x) + box.width / 2 < sight.width / 2 && Math.abs(box.y - sight.y) + box.height / 2 < sight.height / 2;
