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

const minuteLength = 60_000;

/** Whole days since 1 January 1970; the calendar only, so no time zone plays a part. */
const dayNumber = (date: CivilDate): number => Date.parse(date) / dayLength;

/**
 * The clock in Amsterdam at `instant`, in milliseconds since 1970 (UTC); from 1996 on.
 * Not by Intl: its first formatter keeps a slow phone busy for a tenth of a second, on every page. The tests hold the two side by side.
 */
export function civilMoment(instant: number): CivilMoment {
  const local = instant + (isSummerTime(instant) ? 120 : 60) * minuteLength;
  return { date: new Date(local).toISOString().slice(0, 10), minute: Math.floor((local % dayLength) / minuteLength) };
}

/**
 * The instant, in milliseconds since 1970 (UTC), at which the clock in Amsterdam shows `minute` of `date`; `minute` may lie past midnight.
 * Of the hour that comes twice the first; in the hour that doesn't come, as long after midnight as it says.
 */
export function instantOf(date: CivilDate, minute: number): number {
  const local = Date.parse(date) + minute * minuteLength;
  const summer = local - 120 * minuteLength;
  return isSummerTime(summer) ? summer : local - 60 * minuteLength;
}

/** Summer time, after Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, both at 01.00 UTC. */
function isSummerTime(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month: number) => {
    const lastDay = Date.UTC(year, month, 0, 1);
    return lastDay - new Date(lastDay).getUTCDay() * dayLength;
  };
  return lastSunday(3) <= instant && instant < lastSunday(10);
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
