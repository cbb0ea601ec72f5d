/** How long a desk remembers a visitor whom nobody helps any more. */

/** Milliseconds. */
export const forgetAfter = 600_000;
export const warnBefore = 60_000;

export type Idle = 'fresh' | 'soon' | 'over';

/** @param lastTouch milliseconds since 1970, as `now`: by the clock on the wall, which goes on while a laptop sleeps */
export function idleAt(lastTouch: number, now: number): Idle {
  const idle = now - lastTouch;
  if (idle >= forgetAfter) return 'over';
  return idle >= forgetAfter - warnBefore ? 'soon' : 'fresh';
}
