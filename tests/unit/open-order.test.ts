import { describe, expect, test } from 'vitest';
import type { OpenState } from '#domain/hours.ts';
import { byOpening, slotOf } from '#domain/open-order.ts';

const slot = (date: string, from: number, at?: string) => ({ date, from, to: from + 120, ...(at !== undefined && { at }) });
const today = '2026-11-23';

const open: OpenState = { is: 'open', slot: slot(today, 570), until: { date: today, minute: 720 } };
const openElsewhere: OpenState = { is: 'open', slot: slot(today, 570, 'buurthuis'), until: { date: today, minute: 720 } };
const opensAtOne: OpenState = { is: 'opens', slot: slot(today, 780) };
const opensAtSeven: OpenState = { is: 'opens', slot: slot(today, 1140) };
const opensElsewhere: OpenState = { is: 'opens', slot: slot(today, 700, 'buurthuis') };
const tomorrow: OpenState = { is: 'closed', next: slot('2026-11-24', 900) };
const tomorrowEarly: OpenState = { is: 'closed', next: slot('2026-11-24', 540) };
const nextYear: OpenState = { is: 'closed', next: slot('2027-01-04', 540) };
const unsure: OpenState = { is: 'unknown' };
const never: OpenState = { is: 'closed' };

describe('of several offers of a place', () => {
  const best = [open, opensAtOne, opensAtSeven, openElsewhere, opensElsewhere, tomorrowEarly, tomorrow, nextYear, unsure, never];

  test('what is open here comes first, then what opens soonest, and what nobody knows last', () => {
    expect(best.toReversed().toSorted(byOpening)).toEqual(best);
  });

  test('two that are open keep the order of the page', () => {
    const alsoOpen: OpenState = { is: 'open', slot: slot(today, 480), until: null };
    expect([open, alsoOpen].toSorted(byOpening)).toEqual([open, alsoOpen]);
    expect([alsoOpen, open].toSorted(byOpening)).toEqual([alsoOpen, open]);
  });
});

test('an answer is about the slot that runs, that comes today, or that comes next', () => {
  expect(slotOf(open)?.from).toBe(570);
  expect(slotOf(opensAtOne)?.from).toBe(780);
  expect(slotOf(tomorrow)?.date).toBe('2026-11-24');
  expect(slotOf(never)).toBeUndefined();
  expect(slotOf(unsure)).toBeUndefined();
});
