import { describe, expect, test } from 'vitest';
import { holidaysOf } from '#domain/holidays.ts';
import { dayPlan, openState, type HoursCalendar } from '#domain/hours.ts';
import { confirmedFacts, everyDay, hoursOf, moment, plainCalendar, southernCalendar } from '../fixtures/hours-facts.ts';

type Source = Parameters<typeof hoursOf>[0];
type Answer = Source['holidays'];

const plan = (source: Source, date: string, calendar: HoursCalendar = plainCalendar) => dayPlan(hoursOf(source), date, calendar);
const daily = (answers: Source): Source => ({ rules: [{ days: [...everyDay], from: '09:00', to: '12:00' }], ...answers });

describe('H21 a holiday', () => {
  test('is closed, as usual or unknown, as the hours say', () => {
    const because = { kind: 'holiday', holiday: 'ascension' };
    expect(plan(daily({ holidays: 'closed' }), '2026-05-14')).toStrictEqual({ date: '2026-05-14', state: 'closed', slots: [], because });
    expect(plan(daily({ holidays: 'unknown' }), '2026-05-14')).toStrictEqual({ date: '2026-05-14', state: 'unknown', slots: [], because });
    expect(plan(daily({ holidays: 'open' }), '2026-05-14')).toStrictEqual({
      date: '2026-05-14',
      state: 'open',
      slots: [{ date: '2026-05-14', from: 540, to: 720 }],
    });
  });

  test('is unknown when the hours say nothing', () => {
    expect(plan(daily({}), '2026-12-25').state).toBe('unknown');
  });

  test('is each of the ten, and the day before Easter is an ordinary day', () => {
    for (const { id, date } of holidaysOf(2027)) expect(plan(daily({}), date).because).toEqual({ kind: 'holiday', holiday: id });
    expect(plan(daily({}), '2027-03-27').state).toBe('open');
  });

  test('says why at the door', () => {
    expect(openState(confirmedFacts(daily({ holidays: 'closed' })), moment('2026-04-27 10:00'))).toEqual({
      is: 'closed',
      because: { kind: 'holiday', holiday: 'kings-day' },
      next: { date: '2026-04-28', from: 540, to: 720 },
    });
  });
});

describe('H22 5 May', () => {
  test.each([
    ['open', 'open'],
    ['closed', 'unknown'],
    ['unknown', 'unknown'],
  ] as const)('with holidays: %s is %s', (holidays: Answer, state) => {
    expect(plan(daily({ holidays }), '2026-05-05').state).toBe(state);
  });

  test('that is Ascension too is closed', () => {
    expect(plan(daily({ holidays: 'closed' }), '2016-05-05')).toMatchObject({ state: 'closed', because: { holiday: 'ascension' } });
  });
});

describe('H24 carnaval', () => {
  const days = ['2026-02-14', '2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18'];
  const states = (carnaval: Answer, calendar: HoursCalendar) => days.map((date) => plan(daily({ carnaval }), date, calendar).state);

  test('counts from Sunday to Tuesday where it is kept', () => {
    expect(states('closed', southernCalendar)).toEqual(['open', 'closed', 'closed', 'closed', 'open']);
    expect(states('unknown', southernCalendar)).toEqual(['open', 'unknown', 'unknown', 'unknown', 'open']);
    expect(states('open', southernCalendar)).toEqual(['open', 'open', 'open', 'open', 'open']);
    expect(plan(daily({ carnaval: 'closed' }), '2026-02-16', southernCalendar).because).toEqual({ kind: 'carnaval' });
  });

  test('is ordinary days elsewhere', () => {
    expect(states('closed', plainCalendar)).toEqual(['open', 'open', 'open', 'open', 'open']);
  });
});

describe('H25 school holidays', () => {
  test('count from the first day up to and including the last', () => {
    const states = ['2026-12-18', '2026-12-19', '2027-01-02', '2027-01-03', '2027-01-04'].map(
      (date) => plan(daily({ schoolHolidays: 'closed' }), date, southernCalendar).state,
    );
    expect(states).toEqual(['open', 'closed', 'closed', 'closed', 'open']);
    expect(plan(daily({ schoolHolidays: 'closed' }), '2026-12-21', southernCalendar).because).toEqual({ kind: 'school-holiday', name: 'Kerstvakantie' });
    expect(plan(daily({ schoolHolidays: 'unknown' }), '2026-12-21', southernCalendar)).toMatchObject({ state: 'unknown', because: { name: 'Kerstvakantie' } });
  });

  test('outside the list are unknown, and its last day still counts', () => {
    expect(plan(daily({ schoolHolidays: 'closed' }), '2027-07-31', southernCalendar).state).toBe('open');
    expect(plan(daily({ schoolHolidays: 'closed' }), '2027-08-01', southernCalendar)).toStrictEqual({
      date: '2027-08-01',
      state: 'unknown',
      slots: [],
      because: { kind: 'school-holiday' },
    });
  });

  test('without a list make every day unknown that a rule opens', () => {
    expect(plan(daily({ schoolHolidays: 'closed' }), '2026-11-23').state).toBe('unknown');
    expect(plan({ rules: [{ days: ['tu'], from: '09:00' }], schoolHolidays: 'closed' }, '2026-11-23').state).toBe('closed');
  });

  test('do not count when the hours say open, list or no list', () => {
    expect(plan(daily({}), '2026-12-21', southernCalendar).state).toBe('open');
    expect(plan(daily({}), '2030-12-21').state).toBe('open');
  });
});

describe('H26 unknown is not a statement', () => {
  test('so a closed school holiday closes an unknown holiday, carnaval and 5 May', () => {
    const hours = daily({ holidays: 'closed', carnaval: 'unknown', schoolHolidays: 'closed' });
    expect(plan(hours, '2026-02-16', southernCalendar)).toMatchObject({ state: 'closed', because: { kind: 'school-holiday', name: 'Voorjaarsvakantie' } });
    expect(plan(hours, '2026-05-05', southernCalendar)).toMatchObject({ state: 'closed', because: { name: 'Meivakantie' } });
    expect(plan({ ...hours, holidays: 'unknown' }, '2026-12-25', southernCalendar).state).toBe('closed');
  });

  test('and school holidays that are open leave a holiday unknown', () => {
    expect(plan(daily({ holidays: 'unknown', schoolHolidays: 'open' }), '2026-12-25', southernCalendar).state).toBe('unknown');
  });

  test('and a holiday that is open is open without a list of school holidays', () => {
    expect(plan(daily({ holidays: 'open', schoolHolidays: 'closed' }), '2026-12-25').state).toBe('open');
    expect(plan(daily({ holidays: 'unknown', schoolHolidays: 'closed' }), '2026-12-25')).toMatchObject({ state: 'unknown', because: { kind: 'holiday' } });
  });
});

describe('H27 varies', () => {
  const hours: Source = {
    varies: { see: 'https://voorbeeld.example.org/agenda' },
    dates: [{ on: '2026-11-25', from: '14:00', to: '16:00' }],
    exceptions: [{ since: '2026-11-26', closed: true }],
    holidays: 'closed',
  };

  test('is unknown every day', () => {
    expect(plan(hours, '2026-11-24')).toStrictEqual({ date: '2026-11-24', state: 'unknown', slots: [], because: { kind: 'varies' } });
    expect(openState(confirmedFacts(hours), moment('2026-11-24 10:00'))).toEqual({ is: 'unknown', because: { kind: 'varies' } });
  });

  test('knows its dates, and nothing of the rest of those days', () => {
    expect(plan(hours, '2026-11-25')).toMatchObject({ state: 'open', slots: [{ from: 840, to: 960 }], because: { kind: 'varies' } });
    expect(['13:59', '14:00', '16:00'].map((time) => openState(confirmedFacts(hours), moment(`2026-11-25 ${time}`)).is)).toEqual([
      'unknown',
      'open',
      'unknown',
    ]);
  });

  test('knows its exceptions and a closed holiday', () => {
    expect(plan(hours, '2026-11-26').state).toBe('closed');
    expect(plan(hours, '2026-12-25')).toMatchObject({ state: 'closed', because: { holiday: 'christmas-day' } });
    expect(plan({ ...hours, holidays: 'open' }, '2026-12-25')).toMatchObject({ state: 'unknown', because: { kind: 'varies' } });
  });
});
