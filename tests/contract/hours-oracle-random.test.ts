/** Rules made by chance, held against opening_hours.js for every minute of three years. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, timeOf, type CivilDate } from '#domain/civil-time.ts';
import { everyDay, plainCalendar, type hoursOf } from '../fixtures/hours-facts.ts';
import { boundaries, byEngine, byOracle, clockOf, first, goodFridays, holidaysOff, wrongAnswers } from '../fixtures/hours-oracle.ts';

type Source = Parameters<typeof hoursOf>[0];
type Rule = NonNullable<Source['rules']>[number];

describe('rules nobody thought of, to the engine and to opening_hours.js,', () => {
  const names = { mo: 'Mo', tu: 'Tu', we: 'We', th: 'Th', fr: 'Fr', sa: 'Sa', su: 'Su' } as const;
  const numbers = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 } as const;
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const dayText = (date: CivilDate) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;

  const anyPeriod = fc
    .tuple(fc.nat({ max: 900 }), fc.nat({ max: 400 }))
    .map(([start, length]) => ({ since: addDays(first, start), until: addDays(first, start + length) }));
  const anyRule = fc
    .record(
      {
        days: fc.subarray([...everyDay], { minLength: 1 }),
        start: fc.nat({ max: 95 }),
        quarters: fc.integer({ min: 1, max: 95 }),
        weeks: fc.subarray(['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const, { minLength: 1 }),
        // The oracle takes either months or a stretch of dates before the weekdays, not both.
        when: fc.oneof(
          fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }).map((list) => ({ months: list })),
          anyPeriod.map((valid) => ({ valid })),
        ),
      },
      { requiredKeys: ['days', 'start', 'quarters'] },
    )
    .map(({ start, quarters, when, ...rule }): Rule => ({ ...rule, ...when, from: timeOf(start * 15), to: timeOf((start + quarters) * 15) }));

  const ruleText = ({ days: onDays, from, to, weeks, months: inMonths, valid }: Rule): string => {
    const period = inMonths
      ? `${inMonths.map((month) => months[month - 1]).join()} `
      : valid?.since && valid.until
        ? `${dayText(valid.since)}-${dayText(valid.until)} `
        : '';
    // After a month the oracle takes one weekday with one number.
    const weekdays = weeks ? onDays.flatMap((day) => weeks.map((week) => `${names[day]}[${numbers[week]}]`)) : [onDays.map((day) => names[day]).join()];
    return weekdays.map((weekday) => `${period}${weekday} ${from}-${to}`).join(', ');
  };

  test('give the same hours for every minute of three years', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }), (rules) => {
        const oracle = byOracle(rules.map(ruleText).join(', '));
        const source: Source = { rules, holidays: 'open' };
        expect(clockOf(byEngine(source, plainCalendar))).toEqual(clockOf(oracle));
        expect(wrongAnswers(source, plainCalendar, oracle, boundaries(oracle).slice(0, 40))).toEqual([]);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('give the same hours when holidays and other days are closed', { timeout: 60_000 }, () => {
    // By day only: the oracle stops the night before a closed day at midnight, and H18 does not.
    const anyDayRule = anyRule.filter(({ from, to }) => to !== undefined && from < to);
    fc.assert(
      fc.property(fc.array(anyDayRule, { minLength: 1, maxLength: 3 }), fc.array(anyPeriod, { maxLength: 2 }), (rules, closed) => {
        const text = [rules.map(ruleText).join(', '), holidaysOff, ...closed.map(({ since, until }) => `${dayText(since)}-${dayText(until)} off`)].join('; ');
        const exceptions = [...goodFridays, ...closed.map((period) => ({ ...period, closed: true as const }))];
        const source: Source = { rules, holidays: 'closed', exceptions };
        expect(clockOf(byEngine(source, plainCalendar))).toEqual(clockOf(byOracle(text)));
      }),
      { numRuns: 30, seed: 2027 },
    );
  });
});
