import { describe, expect, test } from 'vitest';
import { clockTime } from '#i18n/clock-time.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const english = readerWith('en', {}).format;
const arabic = readerWith('ar', {}).format;
const { format } = dutch;

describe('a date', () => {
  test.each([
    ['2026-11-21', '21 november 2026', '21 November 2026'],
    ['2018-05', 'mei 2018', 'May 2018'],
    ['2018', '2018', '2018'],
    ['2028-02-29', '29 februari 2028', '29 February 2028'],
  ])('%s is no more precise than its source', (date, inDutch, inEnglish) => {
    expect(format.date(date)).toBe(inDutch);
    expect(english.date(date)).toBe(inEnglish);
  });

  test('with its weekday', () => {
    expect(format.dayOfWeek('2026-11-21')).toBe('zaterdag 21 november');
    expect(format.dayAndMonth('2026-11-21')).toBe('21 november');
    expect(format.fullDay('2026-12-25')).toBe('vrijdag 25 december 2026');
  });

  test('has Western digits in Arabic', () => {
    expect(arabic.date('2026-11-21')).toMatch(/21.*2026/);
    expect(arabic.date('2026-11-21')).not.toMatch(/[٠-٩]/);
  });
});

test('a time is written as people of the language write it', () => {
  expect([540, 570, 0, 1440, 1500].map(format.time)).toEqual(['9.00', '9.30', '0.00', '24.00', '1.00']);
  expect([540, 570, 0, 1440, 1500].map(english.time)).toEqual(['09:00', '09:30', '00:00', '24:00', '01:00']);
  expect(clockTime(600, { separator: '.', padHour: false })).toBe('10.00');
});

test('weekdays and months have their names', () => {
  expect((['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const).map(format.weekday)).toEqual([
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag',
    'zaterdag',
    'zondag',
  ]);
  expect([1, 2, 12].map(format.month)).toEqual(['januari', 'februari', 'december']);
});

test('a list is joined, and a language named', () => {
  expect(format.list(['soep', 'brood', 'kaas'])).toBe('soep, brood en kaas');
  expect(format.list([])).toBe('');
  expect(['pl', 'ar', 'ti', 'nl'].map(format.language)).toEqual(['Pools', 'Arabisch', 'Tigrinya', 'Nederlands']);
});
