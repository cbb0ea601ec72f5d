/**
 * Holds the engine against opening_hours.js, written by other people for the same question, minute by minute over three years.
 * It is a development dependency (LGPL-3.0) and never part of the site.
 */
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/civil-time.ts';
import { dayPlan, type HoursCalendar } from '#domain/hours.ts';
import { everyDay, hoursOf, plainCalendar, southernCalendar } from '../fixtures/hours-facts.ts';
import { boundaries, byEngine, byOracle, clockOf, days, first, goodFridays, holidaysOff, wrongAnswers, type Interval } from '../fixtures/hours-oracle.ts';

type Source = Parameters<typeof hoursOf>[0];
type Rule = NonNullable<Source['rules']>[number];

// Seven hours at a time, so that every hour of the day and every day of the week comes by.
const seventhHours = Array.from({ length: Math.floor(((days - 1) * 24) / 7) }, (_, index) => index * 420);
const daily: Rule = { days: [...everyDay], from: '09:00', to: '12:00' };

describe('the engine and opening_hours.js agree on every minute from 2026 to 2028, on', () => {
  test.each<[string, Source, string, HoursCalendar?]>([
    [
      'weekdays',
      {
        rules: [
          { days: ['mo', 'we', 'fr'], from: '09:30', to: '12:00' },
          { days: ['mo'], from: '13:00', to: '17:00' },
        ],
      },
      'Mo,We,Fr 09:30-12:00, Mo 13:00-17:00',
    ],
    [
      'nights that meet',
      {
        rules: [
          { days: ['fr', 'sa'], from: '20:00', to: '24:00' },
          { days: ['sa', 'su'], from: '00:00', to: '03:00' },
        ],
      },
      'Fr,Sa 20:00-24:00, Sa,Su 00:00-03:00',
    ],
    [
      'a night over an early morning',
      {
        rules: [
          { days: ['mo'], from: '22:00', to: '02:00' },
          { days: ['tu'], from: '01:00', to: '05:00' },
        ],
      },
      'Mo 22:00-02:00, Tu 01:00-05:00',
    ],
    [
      'the second Tuesday, not in summer',
      { rules: [{ days: ['tu'], from: '17:30', to: '19:30', weeks: ['second'], months: [9, 10, 11, 12, 1, 2, 3, 4, 5, 6] }], holidays: 'open' },
      'Sep-Jun Tu[2] 17:30-19:30',
    ],
    [
      'the first, fifth and last Friday',
      { rules: [{ days: ['fr'], from: '10:00', to: '24:00', weeks: ['first', 'fifth', 'last'] }], holidays: 'open' },
      'Fr[1] 10:00-24:00, Fr[5] 10:00-24:00, Fr[-1] 10:00-24:00',
    ],
    [
      'a winter',
      { rules: [{ days: ['sa'], from: '14:00', to: '16:30', valid: { since: '2026-11-01', until: '2027-03-31' } }], holidays: 'open' },
      '2026 Nov 01-2027 Mar 31 Sa 14:00-16:30',
    ],
    [
      'every other Thursday, through week 53 of 2026',
      { rules: [{ days: ['th'], from: '10:00', to: '12:00', every: 2, since: '2026-01-08' }], holidays: 'open' },
      // Even weeks of 2026, and odd weeks after it: written for the oracle year by year, because its weeks start again at New Year.
      '2026 week 02-52/2 Th 10:00-12:00, 2027-2028 week 01-51/2 Th 10:00-12:00',
    ],
    [
      'a date on top',
      { rules: [daily], dates: [{ on: '2026-11-10', from: '14:00', to: '16:00' }], holidays: 'open' },
      'Mo-Su 09:00-12:00, 2026 Nov 10 14:00-16:00',
    ],
    ['holidays', { rules: [daily], holidays: 'closed', exceptions: goodFridays }, `Mo-Su 09:00-12:00; ${holidaysOff}`],
    [
      'carnaval',
      { rules: [daily], holidays: 'open', carnaval: 'closed' },
      'Mo-Su 09:00-12:00; easter -49 days off; easter -48 days off; easter -47 days off',
      southernCalendar,
    ],
    [
      'a dinner in closed weeks',
      {
        rules: [daily],
        holidays: 'closed',
        exceptions: [
          ...goodFridays,
          { since: '2026-12-24', until: '2027-01-03', closed: true },
          { since: '2026-12-25', open: [{ from: '16:00', to: '20:00' }] },
        ],
      },
      `Mo-Su 09:00-12:00; ${holidaysOff}; 2026 Dec 24-2027 Jan 03 off; 2026 Dec 25 16:00-20:00`,
    ],
    [
      'a dinner on a closed holiday',
      { rules: [daily], holidays: 'closed', exceptions: goodFridays, dates: [{ on: '2027-12-25', from: '16:00', to: '20:00' }] },
      `Mo-Su 09:00-12:00; ${holidaysOff}; 2027 Dec 25 16:00-20:00`,
    ],
    [
      'other hours for a week',
      {
        rules: [daily],
        holidays: 'open',
        exceptions: [
          {
            since: '2027-07-19',
            until: '2027-07-25',
            open: [
              { from: '10:00', to: '11:00' },
              { from: '13:00', to: '14:00' },
            ],
          },
        ],
      },
      'Mo-Su 09:00-12:00; 2027 Jul 19-2027 Jul 25 10:00-11:00,13:00-14:00',
    ],
  ])('%s', (_, given, text, calendar = plainCalendar) => {
    const source: Source = { ...given, holidays: given.holidays ?? 'open' };
    const oracle = byOracle(text);
    expect(oracle.length).toBeGreaterThan(0);
    expect(clockOf(byEngine(source, calendar))).toEqual(clockOf(oracle));
    expect(wrongAnswers(source, calendar, oracle, [...seventhHours, ...boundaries(oracle)])).toEqual([]);
  });
});

describe('the engine and opening_hours.js differ, on purpose, on', () => {
  test('the night before a closed day: H18 lets it run, the oracle stops it at midnight', () => {
    // Who is inside at 23:59 on Koningsnacht is not sent away because Koningsdag is a holiday.
    const source: Source = { rules: [{ days: [...everyDay], from: '22:00', to: '02:00' }], holidays: 'closed' };
    const night = (intervals: readonly Interval[]) => clockOf(intervals).filter((text) => text.startsWith('2026-04-26'));
    expect(night(byEngine(source, plainCalendar))).toEqual(['2026-04-26 22:00 +240']);
    expect(night(byOracle('Mo-Su 22:00-02:00; PH off'))).toEqual(['2026-04-26 22:00 +120']);
  });

  test('5 May: H22 says unknown, the oracle says closed; neither says open', () => {
    const plan = dayPlan(hoursOf({ rules: [daily], holidays: 'closed' }), '2027-05-05', plainCalendar);
    expect(plan.state).toBe('unknown');
    expect(byOracle('Mo-Su 09:00-12:00; PH off').some(([from]) => addDays(first, Math.floor(from / 1440)) === '2027-05-05')).toBe(false);
  });

  test('Good Friday: H23 does not have it, the list of the oracle does', () => {
    expect(dayPlan(hoursOf({ rules: [daily], holidays: 'closed' }), '2027-03-26', plainCalendar).state).toBe('open');
    expect(byOracle('Mo-Su 09:00-12:00; PH off').some(([from]) => addDays(first, Math.floor(from / 1440)) === '2027-03-26')).toBe(false);
  });

  test('Easter Sunday and Pentecost Sunday: H23 has them, the list of the oracle does not', () => {
    const open = byOracle('Mo-Su 09:00-12:00; PH off').map(([from]) => addDays(first, Math.floor(from / 1440)));
    for (const date of ['2027-03-28', '2027-05-16']) {
      expect(open).toContain(date);
      expect(dayPlan(hoursOf({ rules: [daily], holidays: 'closed' }), date, plainCalendar).state).toBe('closed');
    }
  });
});
