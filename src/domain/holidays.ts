/** The official Dutch holidays, both days of Easter and Pentecost included, and Carnaval. Good Friday is not official. */
import { addDays, daysBetween, weekdayOf, type CivilDate } from './civil-time.ts';

export type HolidayId =
  | 'new-year'
  | 'easter-sunday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'pentecost-sunday'
  | 'pentecost-monday'
  | 'christmas-day'
  | 'boxing-day';

/** Days after Easter Sunday. */
const movable: Readonly<Record<number, HolidayId>> = {
  0: 'easter-sunday',
  1: 'easter-monday',
  39: 'ascension',
  49: 'pentecost-sunday',
  50: 'pentecost-monday',
};

const fixed: Readonly<Record<string, HolidayId>> = { '01-01': 'new-year', '05-05': 'liberation-day', '12-25': 'christmas-day', '12-26': 'boxing-day' };

const easters = new Map<number, CivilDate>();

/** Easter Sunday. Asked for every day of every offer, worked out once a year. */
function easterOf(year: number): CivilDate {
  const known = easters.get(year) ?? gaussianEaster(year);
  easters.set(year, known);
  return known;
}

/** By the rule of Gauss, with its constants for 1900 to 2099. */
function gaussianEaster(year: number): CivilDate {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const days = moon + ((2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7);
  // Never later than 25 April, and 25 April only in years with a low golden number.
  const isTooLate = days === 35 || (days === 34 && moon === 28 && golden > 10);
  return addDays(`${year}-03-22`, isTooLate ? days - 7 : days);
}

function kingsDayOf(year: number): CivilDate {
  const birthday = `${year}-04-27`;
  return weekdayOf(birthday) === 'su' ? `${year}-04-26` : birthday;
}

const sinceEaster = (date: CivilDate): number => daysBetween(easterOf(Number(date.slice(0, 4))), date);

/** The holiday on this day. When Ascension falls on 5 May it is Ascension, because that one is a day off for sure. */
export function holidayOn(date: CivilDate): HolidayId | undefined {
  const day = date.slice(5);
  const isKingsDay = (day === '04-26' || day === '04-27') && date === kingsDayOf(Number(date.slice(0, 4)));
  return movable[sinceEaster(date)] ?? (isKingsDay ? 'kings-day' : fixed[day]);
}

/** Sunday to Tuesday before Ash Wednesday. */
export function isCarnaval(date: CivilDate): boolean {
  const days = sinceEaster(date);
  return days >= -49 && days <= -47;
}

/** All ten, in the order of the year. */
export function holidaysOf(year: number): readonly { id: HolidayId; date: CivilDate }[] {
  return [
    ...Object.entries(movable).map(([days, id]) => ({ id, date: addDays(easterOf(year), Number(days)) })),
    ...Object.entries(fixed).map(([day, id]) => ({ id, date: `${year}-${day}` })),
    { id: 'kings-day' as const, date: kingsDayOf(year) },
  ].sort((one, other) => one.date.localeCompare(other.date));
}
