import { describe, expect, test } from 'vitest';
import type { Status } from '#domain/status.schema.ts';
import { statusOn } from '#domain/status.ts';

describe('a status', () => {
  test.each<readonly [string, Status, string, string]>([
    ['that is only a word is that word', 'paused', '2026-11-21', 'paused'],
    ['planned from a day is planned the day before', { is: 'planned', since: '2027-01-04' }, '2027-01-03', 'planned'],
    ['planned from a day is there on that day', { is: 'planned', since: '2027-01-04' }, '2027-01-04', 'active'],
    ['planned from a month stays a plan: nobody said which day', { is: 'planned', since: '2027-01' }, '2028-01-01', 'planned'],
    ['planned from nobody knows when stays a plan', { is: 'planned', since: 'unknown' }, '2030-01-01', 'planned'],
    ['paused until a day is still paused on that day', { is: 'paused', until: '2027-01-31' }, '2027-01-31', 'paused'],
    ['paused until a day goes on the day after', { is: 'paused', until: '2027-01-31' }, '2027-02-01', 'active'],
    ['paused from a day is there the day before', { is: 'paused', since: '2026-12-01', until: '2027-01-31' }, '2026-11-30', 'active'],
    ['paused until a year stays paused', { is: 'paused', until: '2026' }, '2027-06-01', 'paused'],
    ['ended since a day is there the day before', { is: 'ended', since: '2026-12-01' }, '2026-11-30', 'active'],
    ['ended since a day has ended on that day', { is: 'ended', since: '2026-12-01' }, '2026-12-01', 'ended'],
    ['ended in a month has ended', { is: 'ended', since: '2026-09' }, '2026-01-01', 'ended'],
  ])('%s', (_, status, day, is) => {
    expect(statusOn(status, day).is).toBe(is);
  });

  test('that ends later says until when it is there', () => {
    expect(statusOn({ is: 'ended', since: '2026-12-01' }, '2026-11-21')).toEqual({ is: 'active', until: '2026-12-01' });
  });
});
