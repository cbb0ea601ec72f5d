/** What the hours say about one day. The numbers (H1 …) are the rules in HOURS.md. */
import { addDays, type CivilDate } from './civil-time.ts';
import { holidayOn, isCarnaval, type HolidayId } from './holidays.ts';
import { isWithin, ruleHolds } from './hours-rule.ts';
import { slotOn, tidySlots, type Slot } from './hours-slot.ts';
import type { DayAnswer, Hours } from './hours.schema.ts';

/** The days of the year that the hours can make an exception for. */
export interface HoursCalendar {
  readonly keepsCarnaval: boolean;
  /** `covers`: the days for which this list is complete; outside it nothing is known. */
  readonly schoolHolidays?: {
    readonly covers: { readonly since: CivilDate; readonly until: CivilDate };
    readonly holidays: readonly { readonly name: string; readonly since: CivilDate; readonly until: CivilDate }[];
  };
}

export type DayReason =
  | { kind: 'holiday'; holiday: HolidayId }
  | { kind: 'carnaval' }
  | { kind: 'school-holiday'; name?: string }
  | { kind: 'exception'; reasonAt?: string }
  | { kind: 'varies' };

/**
 * `because` on a closed or unknown day says why. On an open day it is an exception,
 * or the reason why the rest of that day, outside `slots`, is not known.
 */
export interface DayPlan {
  readonly date: CivilDate;
  readonly state: 'open' | 'closed' | 'unknown';
  readonly slots: readonly Slot[];
  readonly because?: DayReason;
}

/** What the calendar answers for a day, the most particular first. */
function calendarAnswers(hours: Hours, date: CivilDate, calendar: HoursCalendar): [DayAnswer, DayReason][] {
  const answers: [DayAnswer, DayReason][] = [];
  const holiday = holidayOn(date);
  if (holiday) {
    // 5 May is an official holiday every year, and an ordinary working day for many in most years.
    const isUnsure = holiday === 'liberation-day' && hours.holidays === 'closed';
    answers.push([isUnsure ? 'unknown' : hours.holidays, { kind: 'holiday', holiday }]);
  }
  if (calendar.keepsCarnaval && isCarnaval(date)) answers.push([hours.carnaval, { kind: 'carnaval' }]);
  if (hours.schoolHolidays !== 'open') {
    const { covers, holidays } = calendar.schoolHolidays ?? {};
    const schoolHoliday = holidays?.find((period) => isWithin(period, date));
    if (schoolHoliday) answers.push([hours.schoolHolidays, { kind: 'school-holiday', name: schoolHoliday.name }]);
    else if (!covers || !isWithin(covers, date)) answers.push(['unknown', { kind: 'school-holiday' }]);
  }
  return answers;
}

/** The exception for this day; of several, the one that is listed last. */
function exceptionPlan({ exceptions = [] }: Hours, date: CivilDate): DayPlan | undefined {
  const index = exceptions.reduce((found, { since, until = since }, place) => (isWithin({ since, until }, date) ? place : found), -1);
  const exception = exceptions[index];
  if (!exception) return undefined;
  const path = `hours.exceptions.${index}`;
  const slots = tidySlots((exception.open ?? []).map((times) => slotOn(date, times, path)));
  return { date, state: exception.closed ? 'closed' : 'open', slots, because: { kind: 'exception', ...(exception.reason && { reasonAt: `${path}.reason` }) } };
}

export function dayPlan(hours: Hours, date: CivilDate, calendar: HoursCalendar): DayPlan {
  const exception = exceptionPlan(hours, date);
  if (exception) return exception;

  const fromDates = (hours.dates ?? []).flatMap((day, index) => (day.on === date ? [slotOn(date, day, `hours.dates.${index}`)] : []));
  const fromRules: Slot[] = [];
  let varies = hours.varies !== undefined;
  hours.rules?.forEach((rule, index) => {
    const holds = ruleHolds(rule, date);
    if (holds === 'unknown') varies = true;
    else if (holds) fromRules.push(slotOn(date, rule, `hours.rules.${index}`));
  });

  // On a day that no rule opens, the calendar has nothing to change.
  const answers = varies || fromRules.length > 0 ? calendarAnswers(hours, date, calendar) : [];
  const stated = answers.find(([answer]) => answer !== 'unknown');
  const closed = stated?.[0] === 'closed' ? stated[1] : undefined;
  const unsure = !closed && answers[0]?.[0] === 'unknown' ? answers[0][1] : undefined;
  const doubt: DayReason | undefined = unsure ?? (varies && !closed ? { kind: 'varies' } : undefined);

  const slots = tidySlots(closed || unsure ? fromDates : [...fromRules, ...fromDates]);
  const state = slots.length > 0 ? 'open' : doubt ? 'unknown' : 'closed';
  const because = doubt ?? (state === 'closed' ? closed : undefined);
  return { date, state, slots, ...(because && { because }) };
}

/** `days` days, from `date` on. */
export function daysFrom(hours: Hours, date: CivilDate, days: number, calendar: HoursCalendar): DayPlan[] {
  return Array.from({ length: days }, (_, ahead) => dayPlan(hours, addDays(date, ahead), calendar));
}
