import { describe, expect, test } from 'vitest';
import { exceptionLines, periodWords, ruleLines, seasonLines, slotWords } from '#i18n/hours-words.ts';
import { hoursOf } from '../fixtures/hours-facts.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

type Source = Parameters<typeof hoursOf>[0];
type RuleSource = NonNullable<Source['rules']>[number];
const today = '2026-11-21';
const linesOf = (source: Source) => ruleLines(hoursOf(source), {}, dutch, today).map(({ words }) => words.value);
const ruleOf = (rule: Partial<RuleSource>) => linesOf({ rules: [{ days: ['mo'], from: '09:30', to: '12:00', ...rule }] })[0];

describe('a rule in Dutch', () => {
  test.each<readonly [Partial<RuleSource>, string]>([
    [{}, 'maandag van 9.30 tot 12.00 uur'],
    [{ days: ['fr', 'mo', 'we'] }, 'maandag, woensdag en vrijdag van 9.30 tot 12.00 uur'],
    [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] }, 'elke dag van 9.30 tot 12.00 uur'],
    [{ to: undefined }, 'maandag vanaf 9.30 uur'],
    [{ from: '20:00', to: '02:00' }, 'maandag van 20.00 tot 2.00 uur'],
    [{ to: '24:00' }, 'maandag van 9.30 tot 24.00 uur'],
    [{ every: 2, since: '2026-11-02' }, 'om de week op maandag van 9.30 tot 12.00 uur, de eerste keer is 2 november 2026'],
    [{ every: 3, since: '2026-11-02' }, 'een keer per 3 weken op maandag van 9.30 tot 12.00 uur, de eerste keer is 2 november 2026'],
    [{ weeks: ['second'] }, 'elke tweede maandag van de maand van 9.30 tot 12.00 uur'],
    [{ weeks: ['first', 'last'] }, 'elke eerste en laatste maandag van de maand van 9.30 tot 12.00 uur'],
    [{ months: [9, 10, 11, 12, 1, 2] }, 'maandag van 9.30 tot 12.00 uur, in september tot en met februari'],
    [{ months: [1, 2, 3] }, 'maandag van 9.30 tot 12.00 uur, in januari tot en met maart'],
    [{ months: [3, 4] }, 'maandag van 9.30 tot 12.00 uur, in maart en april'],
    [{ months: [3, 9] }, 'maandag van 9.30 tot 12.00 uur, in maart en september'],
    [{ months: [1, 2, 3, 7] }, 'maandag van 9.30 tot 12.00 uur, in januari, februari, maart en juli'],
    [{ languages: ['pl', 'ar'] }, 'maandag van 9.30 tot 12.00 uur, in het Pools en Arabisch'],
    [{ valid: { since: '2026-11-01', until: '2027-03-31' } }, 'maandag van 9.30 tot 12.00 uur, van 1 november 2026 tot en met 31 maart 2027'],
    [{ valid: { until: '2027-03-31' } }, 'maandag van 9.30 tot 12.00 uur, tot en met 31 maart 2027'],
    [{ valid: {} }, 'maandag van 9.30 tot 12.00 uur'],
  ])('%j', (rule, sentence) => {
    expect(ruleOf(rule)).toBe(sentence);
  });

  test('that is over is not told, and neither is a day that is over', () => {
    expect(ruleOf({ valid: { until: '2026-11-20' } })).toBeUndefined();
    expect(
      linesOf({
        dates: [
          { on: '2026-11-20', from: '10:00' },
          { on: '2026-12-05', from: '10:00', to: '11:00' },
        ],
      }),
    ).toEqual(['zaterdag 5 december 2026, 10.00 tot 11.00 uur']);
  });

  test('keeps its note and its other place', () => {
    const hours = hoursOf({ rules: [{ days: ['mo'], from: '09:30', at: 'kerk', note: 'achterom' }] });
    expect(ruleLines(hours, { 'hours.rules.0.note': { nl: 'achterom' } }, dutch, today)).toMatchObject([
      { at: 'kerk', note: { value: 'achterom', language: 'nl' } },
    ]);
  });
});

describe('a day that is different', () => {
  const hours = hoursOf({
    rules: [{ days: ['mo'], from: '09:30' }],
    exceptions: [
      { since: '2026-11-01', until: '2026-11-20', closed: true },
      { since: '2026-12-24', until: '2027-01-03', closed: true, reason: 'kerst' },
      { since: '2026-12-25', open: [{ from: '16:00', to: '20:00', at: 'kerk' }, { from: '21:00' }] },
      { since: '2026-12-31', until: '2026-12-31', closed: true },
    ],
  });

  test('is told from today on', () => {
    expect(exceptionLines(hours, { 'hours.exceptions.1.reason': { nl: 'kerst' } }, dutch, today)).toMatchObject([
      { words: { value: 'van 24 december 2026 tot en met 3 januari 2027 dicht' }, note: { value: 'kerst' } },
      { words: { value: '25 december 2026 open van 16.00 tot 20.00 uur en vanaf 21.00 uur' }, at: 'kerk' },
      { words: { value: '31 december 2026 dicht' } },
    ]);
  });
});

describe('holidays', () => {
  const seasons = (source: Partial<Source>, carnaval = true) =>
    seasonLines(hoursOf({ rules: [{ days: ['mo'], from: '09:30' }], ...source }), dutch, carnaval).map(({ value }) => value);

  test('are said with carnaval only where people keep it', () => {
    expect(seasons({ holidays: 'closed', carnaval: 'open' })).toEqual(['Op feestdagen dicht.', 'Met carnaval gewoon open.']);
    expect(seasons({ holidays: 'closed', carnaval: 'open' }, false)).toEqual(['Op feestdagen dicht.']);
  });
  test('of which nothing is known say so, and name no phone that may not be there', () => {
    expect(seasons({ schoolHolidays: 'unknown' })).toEqual([
      'Op feestdagen weten we het niet.',
      'Met carnaval weten we het niet.',
      'In de schoolvakanties weten we het niet.',
    ]);
  });
  test('say nothing where there are only single days', () => {
    expect(seasonLines(hoursOf({ dates: [{ on: '2026-12-05', from: '10:00' }] }), dutch, true)).toEqual([]);
  });
});

describe('for a reader whose language is not finished', () => {
  test('the whole sentence is Dutch, never half of it', () => {
    const polish = readerWith('pl', { hours: { everyDay: 'codziennie' } });
    const [line] = ruleLines(hoursOf({ rules: [{ days: ['mo'], from: '09:30', to: '12:00' }] }), {}, polish, today);
    expect(line!.words).toEqual({ value: 'maandag van 9.30 tot 12.00 uur', language: 'nl', isFallback: true });
  });
});

test('a time and a period stand on their own', () => {
  expect(slotWords('19:00', undefined, dutch)).toBe('vanaf 19.00 uur');
  expect(periodWords({ since: '2026-11-01' }, dutch)).toBe('vanaf 1 november 2026');
  expect(periodWords({}, dutch)).toBe('');
});
