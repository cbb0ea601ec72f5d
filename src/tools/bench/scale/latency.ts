/** How long answers take: of most of them, and of the slow ones. */

/** Milliseconds. */
export interface Latency {
  readonly median: number;
  /** Nineteen of twenty took no longer. */
  readonly p95: number;
}

/** @param times milliseconds, in any order. @returns noughts when there are none */
export function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** `3.1 / 12.4` */
export const latencyText = ({ median, p95 }: Latency): string => `${median.toFixed(1)} / ${p95.toFixed(1)}`;
