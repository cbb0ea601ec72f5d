/** How many offers each municipality has. */

/**
 * Share of the municipalities that are larger, and how large that one is, beside the mean. As people are spread over the municipalities
 * of the Netherlands: a few are far larger than the others, the middle one is well below the mean, some villages are tiny.
 */
const spread: readonly (readonly [share: number, size: number])[] = [
  [0, 17],
  [0.006, 10],
  [0.012, 4.5],
  [0.03, 3.3],
  [0.06, 2.4],
  [0.15, 1.35],
  [0.3, 0.9],
  [0.5, 0.62],
  [0.75, 0.42],
  [0.95, 0.2],
  [1, 0.02],
];

/** @returns largest first, at least one each, together `offers`. @throws when there are fewer offers than municipalities, or no municipality */
export function municipalitySizes(municipalities: number, offers: number): number[] {
  if (!(municipalities >= 1 && offers >= municipalities))
    throw new Error(`${String(offers)} offers can't be spread over ${String(municipalities)} municipalities: each needs one.`);
  const shares = Array.from({ length: municipalities }, (_, rank) => sizeAt(rank / Math.max(1, municipalities - 1)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const rest = offers - municipalities;
  const parts = shares.map((share) => (share / whole) * rest);
  const sizes = parts.map((part) => 1 + Math.floor(part));
  // What rounding left goes to where most was cut off.
  const left = offers - sizes.reduce((sum, size) => sum + size, 0);
  const most = parts.map((part, rank) => [part % 1, rank] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, rank] of most.slice(0, left)) sizes[rank] = (sizes[rank] ?? 0) + 1;
  return sizes.sort((a, b) => b - a);
}

/** Between two points of the spread sizes shrink by the same share at each step. */
function sizeAt(share: number): number {
  const after = spread.findIndex(([at]) => at >= share);
  const [until, smaller] = spread[Math.max(after, 1)] ?? [1, 1];
  const [from, larger] = spread[Math.max(after, 1) - 1] ?? [0, 1];
  return larger * (smaller / larger) ** ((share - from) / (until - from));
}
