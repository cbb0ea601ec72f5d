import { describe, expect, test } from 'vitest';
import { agreedMoment, distinctMoments, isSameMoment } from '../../src/islands/desk/agreed-moment.ts';

const now = { date: '2026-11-23', minute: 630 };

describe('a day and a time that are typed', () => {
  test.each([
    ['2026-11-24', '09:30', { date: '2026-11-24', minute: 570 }],
    ['2026-11-23', '10:31', { date: '2026-11-23', minute: 631 }],
    ['2027-02-01', '00:00', { date: '2027-02-01', minute: 0 }],
    ['2026-11-24', '09:30:15', { date: '2026-11-24', minute: 570 }],
  ])('%s at %s is a moment', (day, time, moment) => {
    expect(agreedMoment(day, time, now)).toEqual({ is: 'moment', moment });
  });

  test.each([
    ['2026-11-23', '10:30'],
    ['2026-11-23', '09:00'],
    ['2026-11-22', '23:59'],
    ['2025-12-01', '10:00'],
  ])('%s at %s has passed', (day, time) => {
    expect(agreedMoment(day, time, now)).toEqual({ is: 'past' });
  });

  test.each([
    ['', ''],
    ['2026-11-24', ''],
    ['', '09:30'],
    // As it stands in the field while somebody types 2026.
    ['0002-11-24', '09:30'],
    ['0202-11-24', '09:30'],
    ['2026-02-31x', '09:30'],
    ['2026-13-01', '09:30'],
    ['275760-09-13', '09:30'],
    ['volgende week', 'ochtend'],
  ])('%s at %s is not done yet', (day, time) => {
    expect(agreedMoment(day, time, now)).toEqual({ is: 'incomplete' });
  });
});

test('two moments are the same when their day and minute are; none is only the same as none', () => {
  expect(isSameMoment(now, { ...now })).toBe(true);
  expect(isSameMoment(now, { ...now, minute: 631 })).toBe(false);
  expect(isSameMoment(now, undefined)).toBe(false);
  expect(isSameMoment(undefined, undefined)).toBe(true);
});

test('what begins in two places at the same time is one moment, without a place', () => {
  const slot = { date: '2026-11-24', from: 600, to: 720 };
  const [here, there] = [{ slot }, { slot: { ...slot, at: 'de-linde' }, spot: { name: 'De Linde', lines: [] } }];
  const later = { slot: { ...slot, from: 840, to: 900, at: 'de-linde' }, spot: { name: 'De Linde', lines: [] } };
  expect(distinctMoments([there, here, later])).toEqual([{ slot: there.slot }, later]);
  expect(distinctMoments([later])).toEqual([later]);
});
