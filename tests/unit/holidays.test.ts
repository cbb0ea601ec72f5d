import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#domain/civil-time.ts';
import { holidayOn, holidaysOf, isCarnaval } from '#domain/holidays.ts';

/** Easter by Meeus, Jones and Butcher: another road to the same day. */
function easterByButcher(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

const years = Array.from({ length: 200 }, (_, index) => 1900 + index);

describe('H23 holidays', () => {
  test('of 2026 are these ten', () => {
    expect(holidaysOf(2026).map(({ date, id }) => `${date} ${id}`)).toEqual([
      '2026-01-01 new-year',
      '2026-04-05 easter-sunday',
      '2026-04-06 easter-monday',
      '2026-04-27 kings-day',
      '2026-05-05 liberation-day',
      '2026-05-14 ascension',
      '2026-05-24 pentecost-sunday',
      '2026-05-25 pentecost-monday',
      '2026-12-25 christmas-day',
      '2026-12-26 boxing-day',
    ]);
  });

  test.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('put Easter of %i on %s', (year, date) => {
    expect(holidayOn(date)).toBe('easter-sunday');
    expect(holidaysOf(year)).toContainEqual({ id: 'easter-sunday', date });
  });

  test('put Easter where Butcher puts it, from 1900 to 2099, always on a Sunday', () => {
    for (const year of years) {
      expect(holidayOn(easterByButcher(year))).toBe('easter-sunday');
      expect(weekdayOf(easterByButcher(year))).toBe('su');
    }
  });

  test('do not have Good Friday', () => {
    expect(holidayOn('2026-04-03')).toBeUndefined();
  });

  test('have Koningsdag on 26 April when the 27th is a Sunday', () => {
    expect(holidayOn('2031-04-26')).toBe('kings-day');
    expect(holidayOn('2031-04-27')).toBeUndefined();
    expect(holidayOn('2026-04-26')).toBeUndefined();
    for (const year of years) expect(weekdayOf(holidaysOf(year).find(({ id }) => id === 'kings-day')?.date ?? '')).not.toBe('su');
  });

  test('call 5 May Ascension in a year when both fall on it', () => {
    expect(holidayOn('2016-05-05')).toBe('ascension');
    expect(holidayOn('2026-05-05')).toBe('liberation-day');
  });

  test('of a year are in order, and each is found by its date', () => {
    for (const year of years) {
      const holidays = holidaysOf(year);
      const dates = holidays.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(new Set(holidays.map(({ id }) => id)).size).toBe(10);
      for (const { date, id } of holidays) expect(holidayOn(date) === id || holidayOn(date) === 'ascension').toBe(true);
    }
  });

  test('are no other days of the year', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays('2027-01-01', index));
    expect(days.filter((date) => holidayOn(date) !== undefined)).toEqual(holidaysOf(2027).map(({ date }) => date));
  });
});

describe('H24 carnaval', () => {
  test.each([
    [2026, ['2026-02-15', '2026-02-16', '2026-02-17']],
    [2027, ['2027-02-07', '2027-02-08', '2027-02-09']],
    [2028, ['2028-02-27', '2028-02-28', '2028-02-29']],
  ])('of %i is Sunday to Tuesday before Ash Wednesday', (year, dates) => {
    const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
    expect(days.filter(isCarnaval)).toEqual(dates);
  });
});
