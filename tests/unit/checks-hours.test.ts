import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';

const soup = 'rules:\n        - { days: [tu], from: "17:30", to: "19:00" }';

/** What is told when the hours of the eettafel are these; lines count from `hours:`. */
function toldOf(hours: string, day?: string) {
  const folder = contentFolder().replace(buurthuis, soup, hours);
  const start = folder.lineOf(buurthuis, 'summary: Eet samen soep.') + 1;
  return folder.problems('kleinstad', day).map(({ code, line, what, todo }) => ({ code, line: line - start, what, todo }));
}
const rule = (fields: string) => `rules:\n        - { days: [tu], from: "10:00", ${fields} }`;
const exception = (fields: string) => `${soup}\n      exceptions:\n        - { ${fields} }`;

describe('hours that cannot be', () => {
  test.each([
    ['a time of no length', rule('to: "10:00"'), 2, 'Van 10:00 tot 10:00: dat duurt nul minuten.'],
    ['a time of fifteen hours', 'rules:\n        - { days: [tu], from: "08:00", to: "23:00" }', 2, 'Van 08:00 tot 23:00: dat is 15 uur achter elkaar.'],
    [
      'a morning written the wrong way round',
      'rules:\n        - { days: [tu], from: "12:00", to: "09:30" }',
      2,
      'Van 12:00 tot 09:30: dat is 22 uur achter elkaar.',
    ],
    ['every other week from nobody knows when', rule('to: "12:00", every: 2'), 2, 'Om de 2 weken, maar vanaf wanneer?'],
    [
      'a first time on another day than the rule',
      rule('to: "12:00", every: 2, since: 2026-11-23'),
      2,
      'De eerste keer (2026-11-23) valt niet op een van de genoemde dagen.',
    ],
    ['every other week and the second of the month', rule('to: "12:00", every: 2, since: 2026-11-24, weeks: [second]'), 2, 'every en weeks gaan niet samen.'],
    [
      'a period that ends before it begins',
      rule('to: "12:00", valid: { since: 2027-02-01, until: 2027-01-01 }'),
      2,
      'De periode eindigt (2027-01-01) voor zij begint (2027-02-01).',
    ],
    [
      'an exception that ends before it begins',
      exception('since: 2027-02-01, until: 2027-01-01, closed: true'),
      4,
      'De uitzondering eindigt (2027-01-01) voor zij begint (2027-02-01).',
    ],
    ['an exception of no length', exception('since: 2027-02-01, open: [{ from: "10:00", to: "10:00" }]'), 4, 'Van 10:00 tot 10:00: dat duurt nul minuten.'],
    ['a single day of no length', 'dates:\n        - { on: 2027-02-01, from: "10:00", to: "10:00" }', 2, 'Van 10:00 tot 10:00: dat duurt nul minuten.'],
  ])('%s', (_, hours, line, what) => {
    expect(toldOf(hours)).toMatchObject([{ code: 'impossible-hours', line, what }]);
  });

  test('both mistakes in one rule are told', () => {
    expect(toldOf(rule('to: "10:00", every: 2')).map(({ code }) => code)).toEqual(['impossible-hours', 'impossible-hours']);
  });
});

describe('hours that do not go with the schema', () => {
  test.each([
    ['an exception that is closed and open', exception('since: 2027-02-01, closed: true, open: [{ from: "10:00" }]'), 'offers.1.hours.exceptions.0'],
    ['an exception that is neither', exception('since: 2027-02-01, reason: feest'), 'offers.1.hours.exceptions.0'],
    ['rules and varies together', `${soup}\n      varies: {}`, 'offers.1.hours'],
    ['no rules, no dates and no varies', 'holidays: closed', 'offers.1.hours'],
    ['a time after midnight at the start', 'rules:\n        - { days: [tu], from: "24:00" }', 'offers.1.hours.rules.0.from'],
    ['a day nobody knows', 'rules:\n        - { days: [di], from: "10:00" }', 'offers.1.hours.rules.0.days.0'],
    ['a thirteenth month', rule('to: "12:00", months: [13]'), 'offers.1.hours.rules.0.months.0'],
    ['every week as a number', rule('to: "12:00", every: 1, since: 2026-11-24'), 'offers.1.hours.rules.0.every'],
  ])('%s', (_, hours, field) => {
    const told = toldOf(hours);
    expect(told).toMatchObject([{ code: 'wrong-value' }]);
    expect(told[0]!.what.startsWith(`${field}: `)).toBe(true);
  });
});

describe('hours that never come again', () => {
  test.each([
    ['a rule that held until yesterday', rule('to: "12:00", valid: { until: 2026-11-20 }'), 2],
    ['only days that are over', 'dates:\n        - { on: 2026-11-20, from: "10:00" }', 1],
  ])('%s', (_, hours, line) => {
    expect(toldOf(hours)).toMatchObject([{ code: 'hours-never', line }]);
  });
});

describe('hours that can very well be', () => {
  test.each([
    ['a night until two', 'rules:\n        - { days: [fr], from: "20:00", to: "02:00" }'],
    ['fourteen hours', 'rules:\n        - { days: [fr], from: "08:00", to: "22:00" }'],
    ['a line that is always answered', 'rules:\n        - { days: [mo], from: "00:00", to: "24:00" }'],
    ['until midnight', rule('to: "24:00"')],
    ['a rule that holds until today', rule('to: "12:00", valid: { until: 2026-11-21 }')],
    ['a day that is today', 'dates:\n        - { on: 2026-11-21, from: "10:00" }'],
    ['days that are over beside a rule', `${soup}\n      dates:\n        - { on: 2026-11-20, from: "10:00" }`],
  ])('%s', (_, hours) => {
    expect(toldOf(hours)).toEqual([]);
  });
});

describe('school holidays nobody has written down', () => {
  const closed = `${soup}\n      schoolHolidays: closed`;

  test('are told once the list is over', () => {
    expect(toldOf(closed)).toEqual([]);
    expect(toldOf(closed, '2028-01-01').filter(({ code }) => code === 'holidays-not-known')).toMatchObject([{ line: 0 }]);
  });

  test('do not matter to hours that go on', () => {
    expect(toldOf(soup, '2028-01-01').filter(({ code }) => code === 'holidays-not-known')).toEqual([]);
  });
});
