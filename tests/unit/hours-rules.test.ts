import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/civil-time.ts';
import { dayPlan, openState, type HoursCalendar } from '#domain/hours.ts';
import { confirmedFacts, hoursOf, moment, plainCalendar } from '../fixtures/hours-facts.ts';

type Source = Parameters<typeof hoursOf>[0];

const at = (source: Source, when: string) => openState(confirmedFacts(source), moment(when)).is;

/** The days in a stretch on which there is a slot. */
function openDays(source: Source, since: string, days: number, calendar: HoursCalendar = plainCalendar): string[] {
  const dates = Array.from({ length: days }, (_, ahead) => addDays(since, ahead));
  return dates.filter((date) => dayPlan(hoursOf(source), date, calendar).slots.length > 0);
}

describe('H1 a rule', () => {
  const hours: Source = { rules: [{ days: ['mo', 'we'], from: '09:30', to: '12:00' }] };

  test('opens at its first minute and is closed at the minute of its end', () => {
    expect(['09:29', '09:30', '11:59', '12:00'].map((time) => at(hours, `2026-11-23 ${time}`))).toEqual(['opens', 'open', 'open', 'closed']);
  });

  test('holds on its days only', () => {
    expect(openDays(hours, '2026-11-16', 14)).toEqual(['2026-11-16', '2026-11-18', '2026-11-23', '2026-11-25']);
  });

  test('gives a slot in minutes, with its place, languages and the path of its note', () => {
    const rule = { from: '13:00', to: '17:00', at: 'buurthuis-oost', languages: ['pl'], note: 'Met koffie' };
    const source: Source = {
      rules: [
        { days: ['tu'], from: '09:00' },
        { days: ['mo'], ...rule },
      ],
    };
    expect(dayPlan(hoursOf(source), '2026-11-23', plainCalendar)).toStrictEqual({
      date: '2026-11-23',
      state: 'open',
      slots: [{ date: '2026-11-23', from: 780, to: 1020, at: 'buurthuis-oost', languages: ['pl'], noteAt: 'hours.rules.1.note' }],
    });
  });
});

describe('H2 past midnight', () => {
  const hours: Source = { rules: [{ days: ['fr'], from: '22:00', to: '02:00' }] };

  test('a slot belongs to the day it starts on', () => {
    expect(dayPlan(hoursOf(hours), '2026-11-20', plainCalendar).slots).toEqual([{ date: '2026-11-20', from: 1320, to: 1560 }]);
    expect(dayPlan(hoursOf(hours), '2026-11-21', plainCalendar).state).toBe('closed');
  });

  test('it is open on Saturday at 01:59 and closed at 02:00', () => {
    expect(at(hours, '2026-11-21 01:59')).toBe('open');
    expect(at(hours, '2026-11-21 02:00')).toBe('closed');
    expect(at(hours, '2026-11-20 01:00')).toBe('opens');
    expect(openState(confirmedFacts(hours), moment('2026-11-21 01:00'))).toEqual({
      is: 'open',
      slot: { date: '2026-11-20', from: 1320, to: 1560 },
      until: moment('2026-11-21 02:00'),
    });
  });

  test('a slot from noon to noon is 24 hours', () => {
    expect(dayPlan(hoursOf({ rules: [{ days: ['fr'], from: '12:00', to: '12:00' }] }), '2026-11-20', plainCalendar).slots[0]?.to).toBe(2160);
  });
});

describe('H3 the end of the day', () => {
  test('24:00 is midnight and not a minute later', () => {
    const hours: Source = { rules: [{ days: ['mo'], from: '20:00', to: '24:00' }] };
    expect(at(hours, '2026-11-23 23:59')).toBe('open');
    expect(at(hours, '2026-11-24 00:00')).toBe('closed');
    expect(openState(confirmedFacts(hours), moment('2026-11-23 21:00'))).toMatchObject({ until: moment('2026-11-24 00:00') });
  });

  test.each(['24:00', '00:00'])('00:00-%s is the whole day', (to) => {
    const hours: Source = { rules: [{ days: ['mo'], from: '00:00', to }] };
    expect(dayPlan(hoursOf(hours), '2026-11-23', plainCalendar).slots[0]).toMatchObject({ from: 0, to: 1440 });
    expect(['2026-11-22 23:59', '2026-11-23 00:00', '2026-11-23 23:59', '2026-11-24 00:00'].map((when) => at(hours, when))).toEqual([
      'closed',
      'open',
      'open',
      'closed',
    ]);
  });
});

describe('H5 every other week', () => {
  const hours: Source = { rules: [{ days: ['th'], from: '10:00', to: '12:00', every: 2, since: '2026-12-03' }], holidays: 'open' };

  test('goes on through week 53 without a break', () => {
    expect(openDays(hours, '2026-12-01', 50)).toEqual(['2026-12-03', '2026-12-17', '2026-12-31', '2027-01-14']);
  });

  test('takes in all days of the week of its first day', () => {
    const twice: Source = { rules: [{ days: ['mo', 'fr'], from: '10:00', to: '12:00', every: 3, since: '2026-11-06' }] };
    expect(openDays(twice, '2026-10-26', 60)).toEqual(['2026-11-06', '2026-11-23', '2026-11-27', '2026-12-14', '2026-12-18']);
  });

  test('counts on for years', () => {
    const days = openDays(hours, '2026-12-03', 14 * 100);
    expect(days).toEqual(Array.from({ length: 100 }, (_, index) => addDays('2026-12-03', index * 14)));
  });
});

describe('H6 since', () => {
  test('is the first day, with or without every', () => {
    expect(openDays({ rules: [{ days: ['th'], from: '10:00', every: 2, since: '2026-11-05' }] }, '2026-10-01', 40)).toEqual(['2026-11-05']);
    expect(openDays({ rules: [{ days: ['th'], from: '10:00', since: '2026-11-05' }] }, '2026-10-01', 45)).toEqual(['2026-11-05', '2026-11-12']);
  });
});

describe('H7 every without since', () => {
  const rule = { days: ['th'], from: '10:00', to: '12:00', every: 2 } satisfies NonNullable<Source['rules']>[number];

  test('makes each of its days unknown', () => {
    expect(dayPlan(hoursOf({ rules: [rule] }), '2026-11-26', plainCalendar)).toEqual({
      date: '2026-11-26',
      state: 'unknown',
      slots: [],
      because: { kind: 'varies' },
    });
    expect(dayPlan(hoursOf({ rules: [rule] }), '2026-11-25', plainCalendar).state).toBe('closed');
  });

  test('leaves the slots of other rules standing, and the rest of the day unknown', () => {
    const source: Source = { rules: [rule, { days: ['th'], from: '14:00', to: '16:00' }] };
    expect(['10:30', '14:30', '16:30'].map((time) => at(source, `2026-11-26 ${time}`))).toEqual(['unknown', 'open', 'unknown']);
  });
});

describe('H8 weeks of the month', () => {
  const inWeeks = (weeks: ('first' | 'second' | 'third' | 'fourth' | 'fifth' | 'last')[]): Source => ({
    rules: [{ days: ['tu'], from: '17:30', to: '19:30', weeks }],
  });

  test.each([
    ['first', ['2026-09-01', '2026-10-06', '2026-11-03']],
    ['second', ['2026-09-08', '2026-10-13', '2026-11-10']],
    ['fourth', ['2026-09-22', '2026-10-27', '2026-11-24']],
    ['fifth', ['2026-09-29']],
    ['last', ['2026-09-29', '2026-10-27', '2026-11-24']],
  ] as const)('the %s Tuesday counts Tuesdays, not weeks', (week, dates) => {
    expect(openDays(inWeeks([week]), '2026-09-01', 91)).toEqual(dates);
  });

  test('several may be named, and fourth and last on one day are one slot', () => {
    expect(openDays(inWeeks(['first', 'third']), '2026-11-01', 30)).toEqual(['2026-11-03', '2026-11-17']);
    expect(dayPlan(hoursOf(inWeeks(['fourth', 'last'])), '2026-11-24', plainCalendar).slots).toHaveLength(1);
  });

  test('the last day of a leap February is the fifth and the last', () => {
    expect(openDays(inWeeks(['fifth']), '2028-02-01', 29)).toEqual(['2028-02-29']);
  });
});

describe('H9 months', () => {
  test('close the others', () => {
    const hours: Source = { rules: [{ days: ['we', 'su'], from: '10:00', to: '12:00', months: [9, 10] }] };
    expect(openDays(hours, '2026-08-26', 14)[0]).toBe('2026-09-02');
    expect(openDays(hours, '2026-10-28', 30)).toEqual(['2026-10-28']);
  });
});

describe('H10 valid', () => {
  const rule = { days: ['sa', 'su'], from: '22:00', to: '02:00' } satisfies NonNullable<Source['rules']>[number];

  test('takes in both ends, and the last night runs on', () => {
    const hours: Source = { rules: [{ ...rule, valid: { since: '2026-11-07', until: '2026-11-14' } }] };
    expect(openDays(hours, '2026-11-01', 30)).toEqual(['2026-11-07', '2026-11-08', '2026-11-14']);
    expect(at(hours, '2026-11-15 01:00')).toBe('open');
    expect(at(hours, '2026-11-07 01:00')).toBe('opens');
  });

  test('without an end goes on, without a start was always so', () => {
    expect(openDays({ rules: [{ ...rule, valid: { since: '2026-11-29' } }] }, '2026-11-21', 14)).toEqual(['2026-11-29']);
    expect(openDays({ rules: [{ ...rule, valid: { until: '2026-11-22' } }] }, '2026-11-14', 21)).toEqual([
      '2026-11-14',
      '2026-11-15',
      '2026-11-21',
      '2026-11-22',
    ]);
  });
});
