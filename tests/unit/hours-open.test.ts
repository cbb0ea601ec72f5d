import { describe, expect, test } from 'vitest';
import type { Checked } from '#domain/checked.schema.ts';
import { confirmedDays, daysFrom, openState, reportedHours, type HoursFacts } from '#domain/hours.ts';
import { confirmedFacts, everyDay, hoursOf, moment, plainCalendar } from '../fixtures/hours-facts.ts';

type Source = Parameters<typeof hoursOf>[0];

const stateAt = (source: Source, when: string) => openState(confirmedFacts(source), moment(when));

describe('H28 hours that nobody confirmed', () => {
  const hours = hoursOf({ rules: [{ days: [...everyDay], from: '00:00', to: '24:00' }] });
  const now = moment('2026-11-21 10:00');
  const factsOf = (checked?: Checked): HoursFacts => ({ hours, ...(checked && { checked }), shelfLife: 'P6M', calendar: plainCalendar });

  test.each([
    ['were never checked', undefined, 'unknown'],
    ['come from a source of 2019', { on: '2019', confirmed: false }, '2019'],
    ['were found yesterday and not asked', { on: '2026-11-20', confirmed: false }, '2026-11-20'],
    ['were asked too long ago', { on: '2026-05-20', confirmed: true }, '2026-05-20'],
    ['were asked, nobody knows when', { on: 'unknown', confirmed: true }, 'unknown'],
    ['will be asked tomorrow', { on: '2026-11-22', confirmed: true }, '2026-11-22'],
  ] as const)('%s: reported, and no output states them', (_, checked, on) => {
    const facts = factsOf(checked);
    expect(openState(facts, now)).toStrictEqual({ is: 'reported', on });
    expect(confirmedDays(facts, '2026-11-21', 7, now.date)).toEqual([]);
    expect(reportedHours(facts, now.date)).toBe(hours);
  });

  test('turn reported on the day after their shelf life, without a new build', () => {
    const facts = factsOf({ on: '2026-05-21', confirmed: true });
    expect(openState(facts, moment('2026-11-21 23:59')).is).toBe('open');
    expect(openState(facts, moment('2026-11-22 00:00'))).toStrictEqual({ is: 'reported', on: '2026-05-21' });
  });

  test('that vary are reported too, because their source must be told', () => {
    const facts: HoursFacts = { hours: hoursOf({ varies: {} }), checked: { on: '2024', confirmed: false }, shelfLife: 'P6M', calendar: plainCalendar };
    expect(openState(facts, now)).toEqual({ is: 'reported', on: '2024' });
  });

  test('differ from confirmed hours, which are stated and not reported', () => {
    const facts = factsOf({ on: '2026-11-20', confirmed: true });
    expect(confirmedDays(facts, '2026-11-23', 3, now.date)).toEqual(daysFrom(hours, '2026-11-23', 3, plainCalendar));
    expect(confirmedDays(facts, '2026-11-23', 3, now.date).map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(reportedHours(facts, now.date)).toBeUndefined();
  });
});

describe('hours that are unknown', () => {
  const facts: HoursFacts = { hours: 'unknown', checked: { on: '2026-11-20', confirmed: true }, shelfLife: 'P6M', calendar: plainCalendar };

  test('answer unknown, confirmed or not, and are neither stated nor reported', () => {
    const { checked: _, ...unchecked } = facts;
    for (const each of [facts, unchecked]) {
      expect(openState(each, moment('2026-11-21 10:00'))).toStrictEqual({ is: 'unknown' });
      expect(confirmedDays(each, '2026-11-21', 7, '2026-11-21')).toEqual([]);
      expect(reportedHours(each, '2026-11-21')).toBeUndefined();
    }
  });
});

describe('H30 opens and closed', () => {
  const hours: Source = {
    rules: [
      { days: ['mo', 'we'], from: '09:00', to: '12:00' },
      { days: ['mo'], from: '14:00', to: '16:00' },
    ],
  };
  const morning = { date: '2026-11-23', from: 540, to: 720 };
  const afternoon = { date: '2026-11-23', from: 840, to: 960 };
  const wednesday = { date: '2026-11-25', from: 540, to: 720 };

  test('follow the day from slot to slot', () => {
    expect(stateAt(hours, '2026-11-23 00:00')).toStrictEqual({ is: 'opens', slot: morning });
    expect(stateAt(hours, '2026-11-23 09:00')).toStrictEqual({ is: 'open', slot: morning, until: moment('2026-11-23 12:00') });
    expect(stateAt(hours, '2026-11-23 12:00')).toStrictEqual({ is: 'opens', slot: afternoon });
    expect(stateAt(hours, '2026-11-23 16:00')).toStrictEqual({ is: 'closed', next: wednesday });
    expect(stateAt(hours, '2026-11-24 12:00')).toStrictEqual({ is: 'closed', next: wednesday });
  });

  test('give a reason only when the whole day is closed', () => {
    const exceptions: Source['exceptions'] = [
      { since: '2026-11-23', open: [{ from: '10:00', to: '11:00' }], reason: 'begrafenis' },
      { since: '2026-11-25', closed: true, reason: 'studiedag' },
    ];
    const monday = { date: '2026-11-30', from: 540, to: 720 };
    expect(stateAt({ ...hours, exceptions }, '2026-11-23 15:00')).toStrictEqual({ is: 'closed', next: monday });
    expect(stateAt({ ...hours, exceptions }, '2026-11-23 09:30')).toMatchObject({ is: 'opens', slot: { from: 600 } });
    expect(stateAt({ ...hours, exceptions }, '2026-11-25 10:00')).toStrictEqual({
      is: 'closed',
      because: { kind: 'exception', reasonAt: 'hours.exceptions.1.reason' },
      next: monday,
    });
  });

  test('of another place today come with that place', () => {
    expect(stateAt({ rules: [{ days: ['mo'], from: '09:00', to: '12:00', at: 'kerk' }] }, '2026-11-23 08:00')).toMatchObject({
      is: 'opens',
      slot: { at: 'kerk' },
    });
  });
});

describe('H31 the next slot', () => {
  test('is at most 60 days away', () => {
    const dates: Source['dates'] = [{ on: '2027-01-20', from: '09:00', to: '12:00' }];
    expect(stateAt({ dates }, '2026-11-21 10:00')).toStrictEqual({ is: 'closed', next: { date: '2027-01-20', from: 540, to: 720 } });
    expect(stateAt({ dates }, '2026-11-20 10:00')).toStrictEqual({ is: 'closed' });
  });

  test('passes over a day that is unknown', () => {
    expect(stateAt({ rules: [{ days: ['mo', 'tu', 'we'], from: '09:00', to: '12:00' }] }, '2026-05-04 13:00')).toMatchObject({ next: { date: '2026-05-06' } });
  });
});

describe('H32 an unknown day', () => {
  const hours: Source = { rules: [{ days: [...everyDay], from: '22:00', to: '02:00' }] };

  test('is unknown at every minute, after the slot of the evening before', () => {
    const because = { kind: 'holiday', holiday: 'christmas-day' };
    expect(stateAt(hours, '2026-12-25 01:59')).toMatchObject({ is: 'open', slot: { date: '2026-12-24' } });
    for (const time of ['02:00', '12:00', '22:30', '23:59']) expect(stateAt(hours, `2026-12-25 ${time}`)).toStrictEqual({ is: 'unknown', because });
  });
});
