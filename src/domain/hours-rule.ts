/** On which days a rule of the opening hours holds. */
import { addDays, weekCount, weekdayOf, type CivilDate } from './civil-time.ts';
import type { HoursRule, Period, WeekOfMonth } from './hours.schema.ts';

const occurrences: readonly WeekOfMonth[] = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Both ends count; a missing end is open. */
export function isWithin({ since, until }: Period, date: CivilDate): boolean {
  return (since ?? date) <= date && date <= (until ?? date);
}

function isOccurrence(weeks: readonly WeekOfMonth[], date: CivilDate): boolean {
  const occurrence = occurrences[Math.ceil(Number(date.slice(8)) / 7) - 1];
  const isLast = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  return weeks.some((week) => week === occurrence || (isLast && week === 'last'));
}

/** `unknown` when the rule says "every so many weeks" and not from which week on. */
export function ruleHolds({ days, since, every, weeks, months, valid = {} }: HoursRule, date: CivilDate): boolean | 'unknown' {
  if (!days.includes(weekdayOf(date)) || !isWithin({ since }, date) || !isWithin(valid, date)) return false;
  if (months && !months.includes(Number(date.slice(5, 7)))) return false;
  if (weeks && !isOccurrence(weeks, date)) return false;
  if (!every) return true;
  return since ? (weekCount(date) - weekCount(since)) % every === 0 : 'unknown';
}
