import { describe, expect, test } from 'vitest';
import { dayPlan, type HoursCalendar } from '#domain/hours.ts';
import { confirmedFacts, everyDay, hoursOf, moment, plainCalendar, southernCalendar } from '../fixtures/hours-facts.ts';
import { openState } from '#domain/hours.ts';

type Source = Parameters<typeof hoursOf>[0];

const daily = [{ days: [...everyDay], from: '09:00', to: '12:00' }] satisfies Source['rules'];
const plan = (source: Source, date: string, calendar: HoursCalendar = plainCalendar) => dayPlan(hoursOf(source), date, calendar);
const answer = (source: Source, date: string, calendar?: HoursCalendar) => plan({ rules: daily, ...source }, date, calendar).state;

describe('H16 the most particular wins', () => {
  const kingsDay = '2026-04-27';

  test('a holiday before the school holidays', () => {
    expect(answer({ holidays: 'open', schoolHolidays: 'closed' }, kingsDay, southernCalendar)).toBe('open');
    expect(answer({ holidays: 'closed', schoolHolidays: 'unknown' }, kingsDay, southernCalendar)).toBe('closed');
  });

  test('carnaval before the school holidays', () => {
    expect(answer({ carnaval: 'open', schoolHolidays: 'closed' }, '2026-02-16', southernCalendar)).toBe('open');
    expect(answer({ carnaval: 'open', schoolHolidays: 'closed' }, '2026-02-18', southernCalendar)).toBe('closed');
  });

  test('an exception before a date, a date before a holiday', () => {
    const dates: Source['dates'] = [{ on: kingsDay, from: '14:00', to: '16:00' }];
    expect(plan({ rules: daily, dates, holidays: 'closed' }, kingsDay).slots).toEqual([{ date: kingsDay, from: 840, to: 960 }]);
    expect(answer({ dates, holidays: 'open', exceptions: [{ since: kingsDay, closed: true }] }, kingsDay)).toBe('closed');
  });
});

describe('H17 an exception', () => {
  const exceptions: Source['exceptions'] = [
    { since: '2026-12-24', until: '2027-01-03', closed: true, reason: 'kerstvakantie' },
    { since: '2026-12-25', open: [{ from: '16:00', to: '20:00' }], reason: 'kerstdiner' },
    { since: '2026-11-30', open: [{ from: '10:00' }, { from: '09:00', to: '09:30', at: 'kerk' }] },
    { since: '2026-12-07', closed: true },
  ];

  test('closes its days from the first up to and including the last', () => {
    const states = ['2026-12-23', '2026-12-24', '2027-01-01', '2027-01-03', '2027-01-04'].map((date) => answer({ exceptions, holidays: 'open' }, date));
    expect(states).toEqual(['open', 'closed', 'closed', 'closed', 'open']);
    expect(plan({ rules: daily, exceptions }, '2026-12-24')).toEqual({
      date: '2026-12-24',
      state: 'closed',
      slots: [],
      because: { kind: 'exception', reasonAt: 'hours.exceptions.0.reason' },
    });
  });

  test('that is listed later wins, and replaces the ordinary slots, also on a holiday', () => {
    expect(plan({ rules: daily, exceptions, holidays: 'closed' }, '2026-12-25')).toStrictEqual({
      date: '2026-12-25',
      state: 'open',
      slots: [{ date: '2026-12-25', from: 960, to: 1200 }],
      because: { kind: 'exception', reasonAt: 'hours.exceptions.1.reason' },
    });
  });

  test('that is listed earlier loses, also when it is shorter', () => {
    expect(answer({ exceptions: [...exceptions].reverse() }, '2026-12-25')).toBe('closed');
  });

  test('without until is one day, and without reason has none', () => {
    expect(plan({ rules: daily, exceptions }, '2026-12-07').because).toStrictEqual({ kind: 'exception' });
    expect(answer({ exceptions }, '2026-12-08')).toBe('open');
  });

  test('may open at several times, without an end and at another place', () => {
    expect(plan({ rules: daily, exceptions }, '2026-11-30').slots).toEqual([
      { date: '2026-11-30', from: 540, to: 570, at: 'kerk' },
      { date: '2026-11-30', from: 600, to: null },
    ]);
  });

  test('replaces dates and varies, and opens a day on which no rule does', () => {
    const open: Source['exceptions'] = [{ since: '2026-11-22', open: [{ from: '13:00', to: '15:00' }] }];
    const slots = [{ date: '2026-11-22', from: 780, to: 900 }];
    expect(plan({ varies: {}, exceptions: open }, '2026-11-22').slots).toEqual(slots);
    expect(plan({ dates: [{ on: '2026-11-22', from: '09:00' }], exceptions: open }, '2026-11-22').slots).toEqual(slots);
    expect(plan({ rules: [{ days: ['mo'], from: '09:00' }], exceptions: open }, '2026-11-22').slots).toEqual(slots);
  });
});

describe('H18 a closed day', () => {
  const nights: Source = { rules: [{ days: ['fr', 'sa'], from: '22:00', to: '02:00' }] };
  const at = (source: Source, when: string, calendar = plainCalendar) => openState(confirmedFacts(source, calendar), moment(when)).is;

  test('does not stop a slot that started the day before', () => {
    const source: Source = { ...nights, exceptions: [{ since: '2026-11-21', closed: true }] };
    expect(['2026-11-21 01:59', '2026-11-21 02:00', '2026-11-21 23:00', '2026-11-22 01:00'].map((when) => at(source, when))).toEqual([
      'open',
      'closed',
      'closed',
      'closed',
    ]);
  });

  test('that is a holiday does not stop it either', () => {
    expect(at({ ...nights, holidays: 'closed' }, '2026-12-26 01:00')).toBe('closed');
    expect(at({ rules: [{ days: ['th'], from: '22:00', to: '02:00' }, ...daily], holidays: 'closed' }, '2026-12-25 01:00')).toBe('open');
  });
});

describe('H19 a date on a day of the calendar', () => {
  const dinner: Source = { rules: daily, dates: [{ on: '2026-12-25', from: '16:00', to: '20:00' }] };
  const at = (source: Source, time: string) => openState(confirmedFacts(source), moment(`2026-12-25 ${time}`)).is;

  test('that is closed: the usual morning stays closed', () => {
    const source: Source = { ...dinner, holidays: 'closed' };
    expect(plan(source, '2026-12-25')).toStrictEqual({ date: '2026-12-25', state: 'open', slots: [{ date: '2026-12-25', from: 960, to: 1200 }] });
    expect(['10:00', '16:00', '20:00'].map((time) => at(source, time))).toEqual(['opens', 'open', 'closed']);
  });

  test('that is unknown: only the date is known', () => {
    const source: Source = { ...dinner, holidays: 'unknown' };
    expect(plan(source, '2026-12-25')).toMatchObject({ state: 'open', slots: [{ from: 960 }], because: { kind: 'holiday', holiday: 'christmas-day' } });
    expect(['10:00', '16:00', '20:00'].map((time) => at(source, time))).toEqual(['unknown', 'open', 'unknown']);
  });

  test('that is open: both hold', () => {
    expect(plan({ ...dinner, holidays: 'open' }, '2026-12-25').slots).toHaveLength(2);
  });
});

describe('H20 a day that no rule opens', () => {
  test('is closed whatever the calendar says, without a reason', () => {
    for (const holidays of ['open', 'closed', 'unknown'] as const) {
      const source: Source = { rules: [{ days: ['tu'], from: '09:00' }], holidays, carnaval: holidays, schoolHolidays: holidays };
      for (const date of ['2026-04-06', '2026-02-16', '2026-04-30']) {
        expect(plan(source, date, southernCalendar)).toStrictEqual({ date, state: 'closed', slots: [] });
      }
    }
  });

  test('with only a date is that date', () => {
    expect(plan({ dates: [{ on: '2026-04-06', from: '09:00', to: '10:00' }] }, '2026-04-06')).toStrictEqual({
      date: '2026-04-06',
      state: 'open',
      slots: [{ date: '2026-04-06', from: 540, to: 600 }],
    });
  });
});
