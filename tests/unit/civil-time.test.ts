import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addDuration, civilMoment, daysBetween, instantOf, minuteOf, timeOf, weekCount, weekdayOf } from '#domain/civil-time.ts';

const anyDate = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1970-01-01', days));

describe('the clock in Amsterdam', () => {
  test('is one hour ahead of UTC in winter and two in summer', () => {
    expect(civilMoment(Date.UTC(2026, 0, 15, 12))).toEqual({ date: '2026-01-15', minute: 13 * 60 });
    expect(civilMoment(Date.UTC(2026, 6, 15, 12))).toEqual({ date: '2026-07-15', minute: 14 * 60 });
  });

  test('reads midnight as minute 0 of the new day', () => {
    expect(civilMoment(Date.UTC(2026, 11, 31, 23))).toEqual({ date: '2027-01-01', minute: 0 });
    expect(civilMoment(Date.UTC(2026, 11, 31, 22, 59, 59, 999))).toEqual({ date: '2026-12-31', minute: 1439 });
  });

  test('jumps from 01:59 to 03:00 in the spring night', () => {
    expect(civilMoment(Date.UTC(2027, 2, 28, 0, 59))).toEqual({ date: '2027-03-28', minute: 119 });
    expect(civilMoment(Date.UTC(2027, 2, 28, 1, 0))).toEqual({ date: '2027-03-28', minute: 180 });
  });

  test('shows 02:30 twice in the autumn night', () => {
    const twice = { date: '2026-10-25', minute: 150 };
    expect(civilMoment(Date.UTC(2026, 9, 25, 0, 30))).toEqual(twice);
    expect(civilMoment(Date.UTC(2026, 9, 25, 1, 30))).toEqual(twice);
  });

  test('shows a time at one instant, the first when it comes twice', () => {
    expect(instantOf('2026-01-15', 13 * 60)).toBe(Date.UTC(2026, 0, 15, 12));
    expect(instantOf('2026-07-15', 14 * 60)).toBe(Date.UTC(2026, 6, 15, 12));
    expect(instantOf('2026-12-31', 1440)).toBe(Date.UTC(2026, 11, 31, 23));
    expect(instantOf('2026-11-20', 3 * 1440)).toBe(instantOf('2026-11-23', 0));
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1997, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 }), (minutes) => {
        const shown = civilMoment(minutes * 60_000);
        const instant = instantOf(shown.date, shown.minute);
        expect(civilMoment(instant)).toEqual(shown);
        expect([0, 60]).toContain(minutes - instant / 60_000);
      }),
    );
  });

  test('shows 02:30 first in summer time when it comes twice, and an hour later in the night it does not come', () => {
    expect(instantOf('2026-10-25', 150)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(instantOf('2026-10-25', 180)).toBe(Date.UTC(2026, 9, 25, 2));
    expect(instantOf('2027-03-28', 119)).toBe(Date.UTC(2027, 2, 28, 0, 59));
    expect(civilMoment(instantOf('2027-03-28', 150))).toEqual({ date: '2027-03-28', minute: 210 });
  });

  // What the world's time zone database says: when the law changes, this fails.
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
  const read = (instant: number) => {
    const { date, minute } = civilMoment(instant);
    return `${date} ${timeOf(minute)}`;
  };

  test('says at every moment from 1997 to 2040 what the time zone database says', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1997, 0), max: Date.UTC(2040, 0) }), (instant) => {
        expect(read(instant)).toBe(clock.format(instant));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes to summer time and back in the very minute of the time zone database, each year from 1997 to 2040', () => {
    for (let year = 1997; year <= 2040; year += 1) {
      for (const month of [2, 9]) {
        for (let day = 25; day <= 31; day += 1) {
          const change = Date.UTC(year, month, day, 1);
          for (const instant of [change - 1, change]) expect(read(instant)).toBe(clock.format(instant));
        }
      }
    }
  });
});

describe('days', () => {
  test('are added across months, years and 29 February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  test('between two dates are what addDays adds', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('have the weekday of the calendar on the wall', () => {
    expect(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map(weekdayOf)).toEqual([
      'mo',
      'tu',
      'we',
      'th',
      'fr',
      'sa',
      'su',
    ]);
    expect(weekdayOf('1970-01-01')).toBe('th');
    expect(weekdayOf('1969-12-29')).toBe('mo');
  });

  test('of one week, Monday to Sunday, have one week count, also at New Year', () => {
    expect(weekCount('2027-01-03')).toBe(weekCount('2026-12-28'));
    expect(weekCount('2027-01-04')).toBe(weekCount('2026-12-28') + 1);
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekCount(addDays(date, 7))).toBe(weekCount(date) + 1);
      }),
    );
  });
});

describe('a duration', () => {
  test.each([
    ['2026-11-21', 'P2D', '2026-11-23'],
    ['2026-12-20', 'P3W', '2027-01-10'],
    ['2026-05-01', 'P6M', '2026-11-01'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2027-01-31', 'P1M', '2027-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2028-02-29', 'P4Y', '2032-02-29'],
    ['2026-11-21', 'P999D', '2029-08-16'],
  ])('from %s of %s ends on %s', (date, duration, end) => {
    expect(addDuration(date, duration)).toBe(end);
  });

  test.each(['6M', 'P6', 'PT6H', 'P1Y6M', ''])('written as "%s" is refused', (duration) => {
    expect(() => addDuration('2026-11-21', duration)).toThrow(RangeError);
  });
});

describe('a time', () => {
  test('is minutes from midnight', () => {
    expect(['00:00', '09:30', '23:59', '24:00'].map(minuteOf)).toEqual([0, 570, 1439, 1440]);
  });

  test('past midnight shows the clock of the next day, and 1440 the end of the day', () => {
    expect([0, 570, 1440, 1500, 2880].map(timeOf)).toEqual(['00:00', '09:30', '24:00', '01:00', '00:00']);
  });

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minute) => {
        expect(minuteOf(timeOf(minute))).toBe(minute);
      }),
    );
  });
});
