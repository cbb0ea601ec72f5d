import { describe, expect, test } from 'vitest';
import { dayPlan, openState } from '#domain/hours.ts';
import { confirmedFacts, everyDay, hoursOf, moment, plainCalendar } from '../fixtures/hours-facts.ts';

type Source = Parameters<typeof hoursOf>[0];
type Rule = NonNullable<Source['rules']>[number];

const monday = '2026-11-23';
const onMonday = (...times: Omit<Rule, 'days'>[]): Source => ({ rules: times.map((time) => ({ days: ['mo'], ...time })) });
const slotsOf = (source: Source, date = monday) =>
  dayPlan(hoursOf(source), date, plainCalendar).slots.map(({ from, to, at, languages, noteAt }) =>
    [from / 60, to === null ? null : to / 60, at, languages?.join(), noteAt].filter((part) => part !== undefined),
  );
const stateAt = (source: Source, when: string) => openState(confirmedFacts(source), moment(when));

describe('H4 a slot without an end', () => {
  const hours: Source = { rules: [{ days: ['th'], from: '19:00' }] };

  test('is open for three hours, without a closing time', () => {
    const slot = { date: '2026-11-26', from: 1140, to: null };
    expect(stateAt(hours, '2026-11-26 18:59')).toEqual({ is: 'opens', slot });
    expect(stateAt(hours, '2026-11-26 19:00')).toEqual({ is: 'open', slot, until: null });
    expect(stateAt(hours, '2026-11-26 21:59')).toEqual({ is: 'open', slot, until: null });
  });

  test('is unknown after three hours until midnight', () => {
    expect(['2026-11-26 22:00', '2026-11-26 23:59', '2026-11-27 00:00'].map((when) => stateAt(hours, when).is)).toEqual(['unknown', 'unknown', 'closed']);
  });

  test('that starts late is open past midnight', () => {
    const late = onMonday({ from: '23:00' });
    expect(['2026-11-24 01:59', '2026-11-24 02:00'].map((when) => stateAt(late, when).is)).toEqual(['open', 'closed']);
    expect(stateAt(late, '2026-11-24 01:00')).toMatchObject({ until: null });
  });

  test('at another place leaves the closing time of this place known', () => {
    const both = onMonday({ from: '09:00', to: '12:00' }, { from: '11:00', at: 'kerk' });
    expect(stateAt(both, `${monday} 11:30`)).toMatchObject({ slot: { from: 540 }, until: moment(`${monday} 12:00`) });
    expect(stateAt(both, `${monday} 12:30`)).toMatchObject({ slot: { at: 'kerk' }, until: null });
  });

  test('keeps the day unknown around a later slot that is known', () => {
    const both = onMonday({ from: '10:00' }, { from: '14:00', to: '16:00' });
    expect(['12:59', '13:30', '15:00', '16:00'].map((time) => stateAt(both, `${monday} ${time}`).is)).toEqual(['open', 'unknown', 'open', 'unknown']);
    expect(stateAt(both, `${monday} 15:00`)).toMatchObject({ until: null });
  });

  test('does not hide the closing time of a slot past midnight', () => {
    expect(stateAt(onMonday({ from: '10:00' }, { from: '20:00', to: '02:00' }), `${monday} 23:00`)).toMatchObject({ until: moment('2026-11-24 02:00') });
  });
});

describe('H12 dates', () => {
  const hours: Source = {
    rules: [{ days: ['tu'], from: '09:00', to: '12:00' }],
    dates: [
      { on: '2026-11-10', from: '14:00', to: '16:00', note: 'Dag van de Mantelzorg' },
      { on: '2026-11-11', from: '20:00' },
    ],
  };

  test('come on top of the rules', () => {
    expect(slotsOf(hours, '2026-11-10')).toEqual([
      [9, 12],
      [14, 16, 'hours.dates.0.note'],
    ]);
  });

  test('open a day of their own', () => {
    expect(slotsOf(hours, '2026-11-11')).toEqual([[20, null]]);
    expect(dayPlan(hoursOf(hours), '2026-11-12', plainCalendar).state).toBe('closed');
  });

  test('may be all there is', () => {
    const only: Source = { dates: [{ on: '2026-11-11', from: '22:00', to: '01:00', languages: ['pl'], at: 'kerk' }] };
    expect(slotsOf(only, '2026-11-11')).toEqual([[22, 25, 'kerk', 'pl']]);
    expect(stateAt(only, '2026-11-12 00:30').is).toBe('open');
    expect(stateAt(only, '2026-11-12 01:00')).toEqual({ is: 'closed' });
  });
});

describe('H13 the slots of a day', () => {
  test('are sorted by start', () => {
    expect(slotsOf(onMonday({ from: '19:00' }, { from: '13:00', to: '15:00' }, { from: '09:00', to: '10:00' }))).toEqual([
      [9, 10],
      [13, 15],
      [19, null],
    ]);
  });

  test('become one when they touch or overlap and say the same', () => {
    expect(slotsOf(onMonday({ from: '12:00', to: '17:00' }, { from: '09:00', to: '12:00' }))).toEqual([[9, 17]]);
    expect(slotsOf(onMonday({ from: '09:00', to: '13:00' }, { from: '12:00', to: '17:00' }, { from: '10:00', to: '11:00' }))).toEqual([[9, 17]]);
    expect(slotsOf(onMonday({ from: '22:00', to: '02:00' }, { from: '20:00', to: '24:00' }))).toEqual([[20, 26]]);
    expect(slotsOf(onMonday({ from: '09:00', to: '12:00', languages: ['pl'] }, { from: '11:00', to: '13:00', languages: ['pl'] }))).toEqual([[9, 13, 'pl']]);
  });

  test('stay apart with a minute between them, at another place, or with something of their own to say', () => {
    expect(slotsOf(onMonday({ from: '09:00', to: '11:30' }, { from: '12:00', to: '17:00' }))).toEqual([
      [9, 11.5],
      [12, 17],
    ]);
    expect(slotsOf(onMonday({ from: '09:00', to: '12:00' }, { from: '09:00', to: '12:00', at: 'kerk' }))).toEqual([
      [9, 12],
      [9, 12, 'kerk'],
    ]);
    expect(slotsOf(onMonday({ from: '09:00', to: '12:00' }, { from: '10:00', to: '11:00', languages: ['pl'] }))).toEqual([
      [9, 12],
      [10, 11, 'pl'],
    ]);
  });

  test('lose one that says nothing when an earlier one covers it', () => {
    expect(slotsOf(onMonday({ from: '09:00', to: '12:00' }, { from: '09:00', to: '12:00', note: 'Met koffie' }))).toEqual([[9, 12, 'hours.rules.1.note']]);
    expect(slotsOf(onMonday({ from: '09:00', to: '12:00', note: 'Met koffie' }, { from: '10:00', to: '11:00' }))).toEqual([[9, 12, 'hours.rules.0.note']]);
  });

  test('without an end are never joined with one that has an end', () => {
    expect(slotsOf(onMonday({ from: '09:00', to: '12:00' }, { from: '10:00' }))).toEqual([
      [9, 12],
      [10, null],
    ]);
    expect(slotsOf(onMonday({ from: '09:00' }, { from: '10:00', to: '12:00' }))).toEqual([
      [9, null],
      [10, 12],
    ]);
    expect(slotsOf(onMonday({ from: '09:00' }, { from: '09:00' }))).toEqual([[9, null]]);
  });
});

describe('H14 open until', () => {
  test('looks through slots that touch, also when they say something different', () => {
    expect(stateAt(onMonday({ from: '09:00', to: '12:00' }, { from: '12:00', to: '17:00', note: 'Met thee' }), `${monday} 09:00`)).toMatchObject({
      slot: { to: 720 },
      until: moment(`${monday} 17:00`),
    });
  });

  test('looks across midnight', () => {
    const hours: Source = {
      rules: [
        { days: ['mo'], from: '20:00', to: '24:00' },
        { days: ['tu'], from: '00:00', to: '03:00' },
      ],
    };
    expect(stateAt(hours, `${monday} 21:00`)).toMatchObject({ until: moment('2026-11-24 03:00') });
    const overlapping: Source = {
      rules: [
        { days: ['mo'], from: '20:00', to: '02:00' },
        { days: ['tu'], from: '01:00', to: '05:00' },
      ],
    };
    expect(stateAt(overlapping, '2026-11-24 00:30')).toMatchObject({ until: moment('2026-11-24 05:00') });
  });

  test('does not look through a gap, nor at another place', () => {
    expect(stateAt(onMonday({ from: '09:00', to: '12:00' }, { from: '12:01', to: '17:00' }), `${monday} 11:00`)).toMatchObject({
      until: moment(`${monday} 12:00`),
    });
    expect(stateAt(onMonday({ from: '09:00', to: '12:00' }, { from: '12:00', to: '17:00', at: 'kerk' }), `${monday} 11:00`)).toMatchObject({
      until: moment(`${monday} 12:00`),
    });
  });

  test('is more than a week ahead when it never closes', () => {
    const state = stateAt({ rules: [{ days: [...everyDay], from: '00:00', to: '24:00' }] }, `${monday} 11:00`);
    expect(state).toMatchObject({ is: 'open', until: { minute: 0 } });
    expect(state.is === 'open' && state.until && state.until.date > '2026-11-30').toBe(true);
  });
});

describe('H15 two slots at the same time', () => {
  test('the place of the offer itself answers before another place', () => {
    const hours = onMonday({ from: '09:00', to: '12:00' }, { from: '10:00', to: '17:00', at: 'kerk' });
    expect(stateAt(hours, `${monday} 11:00`)).toEqual({ is: 'open', slot: { date: monday, from: 540, to: 720 }, until: moment(`${monday} 12:00`) });
    expect(stateAt(hours, `${monday} 12:00`)).toMatchObject({ is: 'open', slot: { at: 'kerk' }, until: moment(`${monday} 17:00`) });
  });

  test('at one place the slot that started last answers', () => {
    const hours = onMonday({ from: '09:00', to: '12:00' }, { from: '10:00', to: '11:00', languages: ['pl'] });
    expect(stateAt(hours, `${monday} 10:30`)).toMatchObject({ slot: { languages: ['pl'] }, until: moment(`${monday} 12:00`) });
    expect(stateAt(hours, `${monday} 11:30`)).toMatchObject({ slot: { from: 540 }, until: moment(`${monday} 12:00`) });
  });
});
