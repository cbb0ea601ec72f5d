/** The day a site is made for. The only clock outside the browser. */
import { civilMoment } from '#domain/civil-time.ts';

/** Today in Amsterdam, `2026-11-21`; the environment variable TODAY sets another day, to see the site as it will be then. */
export function today(): string {
  const chosen = process.env.TODAY;
  if (chosen === undefined || chosen === '') return civilMoment(Date.now()).date;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(chosen)) throw new Error(`TODAY is "${chosen}"; write a day as 2026-11-21.`);
  return chosen;
}
