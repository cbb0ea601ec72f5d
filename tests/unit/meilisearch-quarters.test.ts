import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilMoment, instantOf } from '#domain/civil-time.ts';
import { openGroup } from '#domain/finder/open-group.ts';
import { openState } from '#domain/hours.ts';
import { firstUntold, openQuarters, quarterOf } from '#search/meilisearch/open-quarters.ts';
import { anyConfirmed, anyDate, anyUnconfirmed } from '../fixtures/any-hours.ts';
import { finderOffer } from '../fixtures/finder-town.ts';
import { confirmedFacts, everyDay } from '../fixtures/hours-facts.ts';

const quarter = 900_000;
/** Quarters as the clock in Amsterdam shows them: `2026-11-23 09:30`. */
const shown = (quarters: readonly number[]) =>
  quarters.map((number) => {
    const { date, minute } = civilMoment(number * quarter);
    return `${date} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  });
const every = (from: string, to?: string) => confirmedFacts({ rules: [{ days: [...everyDay], from, ...(to !== undefined && { to }) }], holidays: 'open' });

describe('the quarters in which it is surely open', () => {
  test('are those of a slot, of which the end is not in it', () => {
    const monday = confirmedFacts({ rules: [{ days: ['mo'], from: '09:30', to: '10:30' }] });
    expect(shown(openQuarters(monday, '2026-11-22'))).toEqual(['2026-11-23 09:30', '2026-11-23 09:45', '2026-11-23 10:00', '2026-11-23 10:15']);
  });

  test('hold a quarter that is touched for a part', () => {
    const early = confirmedFacts({ dates: [{ on: '2026-11-23', from: '09:44', to: '10:01' }] });
    expect(shown(openQuarters(early, '2026-11-23'))).toEqual(['2026-11-23 09:30', '2026-11-23 09:45', '2026-11-23 10:00']);
  });

  test('go on past midnight, also of the evening before, and stop after seven days', () => {
    const quarters = shown(openQuarters(every('23:30', '00:30'), '2026-11-23'));
    expect(quarters.slice(0, 4)).toEqual(['2026-11-23 00:00', '2026-11-23 00:15', '2026-11-23 23:30', '2026-11-23 23:45']);
    expect(quarters.at(-1)).toBe('2026-11-29 23:45');
    expect(quarters).toHaveLength(28);
  });

  test('are three hours when nobody knows until when', () => {
    expect(shown(openQuarters(every('19:00'), '2026-11-23')).slice(0, 12)).toEqual(
      Array.from({ length: 12 }, (_, number) => `2026-11-23 ${String(19 + Math.floor(number / 4))}:${String((number % 4) * 15).padStart(2, '0')}`),
    );
  });

  test('come twice in the night that the clock goes back, and not in the hour that does not come', () => {
    expect(shown(openQuarters(every('02:00', '02:30'), '2026-10-25', 1))).toEqual([
      '2026-10-25 02:00',
      '2026-10-25 02:15',
      '2026-10-25 02:00',
      '2026-10-25 02:15',
    ]);
    expect(openQuarters(every('02:00', '03:00'), '2027-03-28', 1)).toEqual([]);
    expect(openQuarters(every('00:00', '24:00'), '2026-10-25', 1)).toHaveLength(100);
    expect(openQuarters(every('00:00', '24:00'), '2027-03-28', 1)).toHaveLength(92);
  });

  test('are none of hours that nobody confirmed, that are stale, or that nobody knows', () => {
    fc.assert(
      fc.property(anyUnconfirmed, anyDate, (facts, made) => {
        expect(openQuarters(facts, made)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('are judged by the day they were made', () => {
    const facts = { ...every('10:00', '11:00'), checked: { on: '2026-05-25', confirmed: true }, shelfLife: 'P6M' };
    expect(openQuarters(facts, '2026-11-25')).toHaveLength(28);
    expect(openQuarters(facts, '2026-11-26')).toEqual([]);
  });
});

describe('at every quarter of a week', () => {
  /** Weeks with a night in which the clock changes, as often as others. */
  const anyWeek = fc.oneof(anyDate, fc.constantFrom('2026-03-23', '2026-03-29', '2026-10-20', '2026-10-25'));

  test('hours of every shape are open then, and only then, when the finder says so of one of its minutes', () => {
    fc.assert(
      fc.property(anyConfirmed, anyWeek, (facts, made) => {
        const open = new Set(openQuarters(facts, made));
        const offer = { ...finderOffer('buurthuis/inloop'), hours: facts };
        const until = firstUntold(made);
        expect(until).toBe(quarterOf(instantOf(addDays(made, 7), 0)));
        for (let number = quarterOf(instantOf(made, 0)); number < until; number += 1) {
          const { date, minute } = civilMoment(number * quarter);
          // These hours begin and end on the half hour: one minute tells of the whole quarter.
          const now = { date, minute: minute + 7 };
          if (open.has(number) !== (openState(facts, now).is === 'open')) expect(`${date} ${String(minute)}`).toBe('the same');
          if (open.has(number) !== (openGroup(offer, 'nu', now) === 'open')) expect(`${date} ${String(minute)}`).toBe('the same in the finder');
        }
        expect([...open].every((number) => number < until)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
