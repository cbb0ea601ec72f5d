import { describe, expect, test } from 'vitest';
import { civilMoment } from '#domain/civil-time.ts';
import { dayPlan, openState } from '#domain/hours.ts';
import { confirmedFacts, hoursOf, plainCalendar } from '../fixtures/hours-facts.ts';

type Source = Parameters<typeof hoursOf>[0];

describe('H11 the night the clock changes', () => {
  const early: Source = { rules: [{ days: ['su'], from: '02:00', to: '03:00' }] };
  const through: Source = { rules: [{ days: ['sa'], from: '23:00', to: '04:00' }] };
  /** The answer at every quarter of an hour that really passes, six hours long. */
  const answers = (source: Source, start: number) =>
    Array.from({ length: 24 }, (_, index) => openState(confirmedFacts(source), civilMoment(start + index * 900_000)).is);
  const springMidnight = Date.UTC(2026, 2, 28, 23);
  const autumnMidnight = Date.UTC(2026, 9, 24, 22);

  test('in spring nobody finds 02:00-03:00 open', () => {
    expect(answers(early, springMidnight)).toEqual([...Array(8).fill('opens'), ...Array(16).fill('closed')]);
    expect(dayPlan(hoursOf(early), '2026-03-29', plainCalendar).slots).toHaveLength(1);
  });

  test('in spring a slot through the night is an hour shorter', () => {
    expect(answers(through, springMidnight)).toEqual([...Array(12).fill('open'), ...Array(12).fill('closed')]);
  });

  test('in autumn 02:00-03:00 is open twice', () => {
    expect(answers(early, autumnMidnight)).toEqual([...Array(8).fill('opens'), ...Array(8).fill('open'), ...Array(8).fill('closed')]);
  });

  test('in autumn a slot through the night is an hour longer', () => {
    expect(answers(through, autumnMidnight)).toEqual([...Array(20).fill('open'), ...Array(4).fill('closed')]);
  });
});
