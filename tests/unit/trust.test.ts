import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addDuration } from '#domain/civil-time.ts';
import { trustOf } from '#domain/trust.ts';

const today = '2026-11-21';

describe('H29 trust', () => {
  test.each([
    ['nothing was noted', undefined, 'unconfirmed'],
    ['nobody asked the place', { on: '2026-11-20', confirmed: false }, 'unconfirmed'],
    ['somebody asked, on a day nobody wrote down', { on: 'unknown', confirmed: true }, 'unconfirmed'],
    ['somebody will ask tomorrow', { on: '2026-11-22', confirmed: true }, 'unconfirmed'],
    ['somebody will ask next month', { on: '2026-12', confirmed: true }, 'unconfirmed'],
    ['somebody asked today', { on: '2026-11-21', confirmed: true }, 'confirmed'],
    ['somebody asked exactly six months ago', { on: '2026-05-21', confirmed: true }, 'confirmed'],
    ['somebody asked six months and a day ago', { on: '2026-05-20', confirmed: true }, 'stale'],
    ['somebody asked this month', { on: '2026-11', confirmed: true }, 'confirmed'],
    ['somebody asked in May, so perhaps on 1 May', { on: '2026-05', confirmed: true }, 'stale'],
    ['somebody asked this year, so perhaps on 1 January', { on: '2026', confirmed: true }, 'stale'],
    ['an old source was never asked', { on: '2013', confirmed: false }, 'unconfirmed'],
  ] as const)('when %s is %s → %s', (_, checked, trust) => {
    expect(trustOf(checked, 'P6M', today)).toBe(trust);
  });

  test('of a month counts from its first day to the last day of the shelf life', () => {
    const checked = { on: '2026-05', confirmed: true };
    expect(trustOf(checked, 'P6M', '2026-11-01')).toBe('confirmed');
    expect(trustOf(checked, 'P6M', '2026-11-02')).toBe('stale');
  });

  test('goes from unconfirmed to confirmed to stale, and never back', () => {
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2022-01-01', days));
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('P2D', 'P3W', 'P6M', 'P1Y'), (on, day, shelfLife) => {
        const expected = day < on ? 'unconfirmed' : day <= addDuration(on, shelfLife) ? 'confirmed' : 'stale';
        expect(trustOf({ on, confirmed: true }, shelfLife, day)).toBe(expected);
        expect(trustOf({ on, confirmed: false }, shelfLife, day)).toBe('unconfirmed');
      }),
    );
  });
});
