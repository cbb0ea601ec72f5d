import { expect, test } from 'vitest';
import { forgetAfter, idleAt, warnBefore } from '../../src/islands/desk/idle.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 23, 9, 30);

test.each([
  [0, 'fresh'],
  [9 * minute - 1, 'fresh'],
  [9 * minute, 'soon'],
  [10 * minute - 1, 'soon'],
  [10 * minute, 'over'],
  [8 * 60 * minute, 'over'],
])('%i milliseconds after the last touch a desk is %s', (idle, expected) => {
  expect(idleAt(start, start + idle)).toBe(expected);
});

test('a clock that was put back forgets nothing too early', () => {
  expect(idleAt(start, start - 60 * minute)).toBe('fresh');
});

test('somebody has a whole minute to say that they are still there', () => {
  expect([forgetAfter, warnBefore]).toEqual([10 * minute, minute]);
});
