/** How a value that doesn't fit is told: in the words of an editor, at the field that was meant. */
import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';

function toldAfter(from: string, to: string) {
  const problems = contentFolder().replace(buurthuis, from, to).problems();
  expect(problems).toHaveLength(1);
  return problems[0]!;
}

describe('a wrong value', () => {
  test.each([
    ['a choice names the choices', 'cost: free', 'cost: gratis', 'offers.0.cost: "gratis" kan niet.', 'Wat wel kan: free, small, paid, unknown.'],
    ['a text where a list belongs', 'topics: [ontmoeten]', 'topics: ontmoeten', 'offers.0.topics: "ontmoeten" kan niet.', 'Wat wel kan: een lijst.'],
    ['a list where a text belongs', 'summary: Eet samen soep.', 'summary: [Eet, soep]', 'offers.1.summary: ["Eet","soep"] kan niet.', 'Wat wel kan: tekst.'],
    ['a time without minutes', 'from: "17:30"', 'from: "17"', 'offers.1.hours.rules.0.from: "17" kan niet.', 'Wat wel kan: een tijd schrijft u als "09:30".'],
    ['a postcode without a space', '0001 AB', '0001AB', 'where.postcode: "0001AB" kan niet.', 'Wat wel kan: een postcode schrijft u als 5911 JL.'],
    ['no days at all', 'days: [tu]', 'days: []', 'offers.1.hours.rules.0.days: [] kan niet.', 'Wat wel kan: noem ten minste een dag.'],
    ['a number that is too high', 'max: 99', 'max: 999', 'offers.1.ages.max: 999 kan niet.', 'Wat wel kan: hoogstens 120.'],
    ['a field left empty', 'cost: free', 'cost:', 'offers.0.cost: null kan niet.', 'Wat wel kan: free, small, paid, unknown.'],
    ['a mail address without @', 'buurthuis@example.org', 'buurthuis', 'contact.mail: "buurthuis" kan niet.', 'Wat wel kan: dit is geen e-mailadres.'],
  ])('%s', (_, from, to, what, todo) => {
    expect(toldAfter(from, to)).toMatchObject({ code: 'wrong-value', what, todo });
  });

  test('is cut short when it is long', () => {
    const { what } = toldAfter('Eet samen soep.', 'x'.repeat(600));
    expect(what).toContain('xxx… kan niet.');
    expect(what.length).toBeLessThan(120);
  });
});

test('of two shapes the one that was meant is held against', () => {
  expect(toldAfter('from: "17:30", to', 'vanaf: "17:00", from: "17:30", to')).toMatchObject({
    code: 'unknown-field',
    what: 'Het veld "offers.1.hours.rules.0.vanaf" kennen we niet.',
  });
});

test('what is missing deep inside one of two shapes is told there', () => {
  const problems = contentFolder().replace(buurthuis, 'from: "17:30", to', 'vanaf: "17:30", to').problems();
  expect(problems.map(({ what }) => what)).toEqual([
    'Het veld "offers.1.hours.rules.0.from" ontbreekt.',
    'Het veld "offers.1.hours.rules.0.vanaf" kennen we niet.',
  ]);
});

test('an address with a field of another kind of place is told at that field', () => {
  expect(toldAfter('  town: Kleinstad\n', '  town: Kleinstad\n  area: overal\n')).toMatchObject({
    code: 'unknown-field',
    what: 'Het veld "where.area" kennen we niet.',
  });
});

test('every mistake in a file is told, not only the first', () => {
  const folder = contentFolder()
    .replace(buurthuis, 'cost: free', 'cost: gratis')
    .replace(buurthuis, 'max: 99', 'max: veel')
    .replace(buurthuis, 'name: Buurthuis\n', '');
  expect(folder.problems().map(({ code, line }) => [code, line])).toEqual([
    ['missing-field', 1],
    ['wrong-value', folder.lineOf(buurthuis, 'cost: gratis')],
    ['wrong-value', folder.lineOf(buurthuis, 'max: veel')],
  ]);
});

test('a broken place is told once: what refers to it is not told again', () => {
  expect(toldAfter('cost: free', 'cost: gratis').file).toBe(buurthuis);
});
