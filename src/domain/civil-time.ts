/**
 * Civil time in Europe/Amsterdam: the date and the time on the clock in the hall.
 * Dates are texts (`2026-11-21`), so they compare with `<` and `===`; times are minutes from midnight.
 */
import type { Weekday } from './hours.schema.ts';

/** `2026-11-21`. */
export type CivilDate = string;

/** A minute on the clock: `minute` is 0 to 1439 of the day `date`. */
export interface CivilMoment {
  readonly date: CivilDate;
  readonly minute: number;
}

const dayLength = 86_400_000;
const weekdays: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

// Making a formatter costs more than a hundred uses of it.
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Whole days since 1 January 1970; the calendar only, so no time zone plays a part. */
const dayNumber = (date: CivilDate): number => Date.parse(date) / dayLength;

/** The clock in Amsterdam at `instant`, in milliseconds since 1970 (UTC). */
export function civilMoment(instant: number): CivilMoment {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return days === 0 ? date : new Date((dayNumber(date) + days) * dayLength).toISOString().slice(0, 10);
}

/** Negative when `to` comes before `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weeks from Monday to Sunday, counted without a break. Not the ISO week number, which jumps at New Year. */
export function weekCount(date: CivilDate): number {
  // 1 January 1970 was a Thursday: three days into its week.
  return Math.floor((dayNumber(date) + 3) / 7);
}

export function weekdayOf(date: CivilDate): Weekday {
  return weekdays[dayNumber(date) + 3 - weekCount(date) * 7] as Weekday;
}

/**
 * `date` plus `P2D`, `P3W`, `P6M` or `P1Y`. A day the month does not have becomes the last day it has: 31 January + P1M = 28 February.
 * @throws RangeError when `duration` is written differently.
 */
export function addDuration(date: CivilDate, duration: string): CivilDate {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  if (unit === undefined) throw new RangeError(`not a duration: ${duration}`);
  const amount = Number(count);
  if (unit === 'D' || unit === 'W') return addDays(date, unit === 'W' ? amount * 7 : amount);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const target = month - 1 + (unit === 'Y' ? amount * 12 : amount);
  // Day 0 of the month after it is the last day of the month.
  const lastDay = new Date(Date.UTC(year, target + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, target, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** `09:30` → 570, `24:00` → 1440. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** 570 → `09:30`; 1440 is the end of the day, `24:00`; 1500 is past midnight, `01:00`. */
export function timeOf(minute: number): string {
  const ofDay = minute === 1440 ? minute : minute % 1440;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
}
