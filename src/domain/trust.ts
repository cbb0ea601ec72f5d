/** How far a group of facts can be trusted today. Only a confirmed fact is told as a fact; the rest is told with its source. */
import type { Checked } from './checked.schema.ts';
import { addDuration, type CivilDate } from './civil-time.ts';

/** `confirmed`: asked at the place, and still fresh. `stale`: asked, but past the shelf life. `unconfirmed`: never asked, or nobody knows when. */
export type Trust = 'confirmed' | 'stale' | 'unconfirmed';

const lastDays = new Map<string, CivilDate>();

/** The last day a fact holds. A municipality has a handful of dates and shelf lives, and asks thousands of times. */
function lastDayOf(since: CivilDate, shelfLife: string): CivilDate {
  const name = `${since} ${shelfLife}`;
  const known = lastDays.get(name) ?? addDuration(since, shelfLife);
  lastDays.set(name, known);
  return known;
}

/** `shelfLife` is a duration (`P6M`); the day it ends on still counts. */
export function trustOf(checked: Checked | undefined, shelfLife: string, today: CivilDate): Trust {
  if (!checked?.confirmed || checked.on === 'unknown') return 'unconfirmed';
  // A year or a month counts from its first day, so that a vague date never makes a fact fresher than it is.
  const since = `${checked.on}-01-01`.slice(0, 10);
  if (since > today) return 'unconfirmed';
  return today <= lastDayOf(since, shelfLife) ? 'confirmed' : 'stale';
}
