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
    ['a text where a list belongs', 'topics: [ontmoeten]', 'topics: ontmoeten', 'offers.0.topics: "ontmoeten" kan niet.', 'Hier hoort een lijst.'],
    ['a list where a text belongs', 'summary: Eet samen soep.', 'summary: [Eet, soep]', 'offers.1.summary: ["Eet","soep"] kan niet.', 'Hier hoort tekst.'],
    ['a time without minutes', 'from: "17:30"', 'from: "17"', 'offers.1.hours.rules.0.from: "17" kan niet.', 'Een tijd schrijft u als "09:30".'],
    ['a postcode without a space', '0001 AB', '0001AB', 'where.postcode: "0001AB" kan niet.', 'Een postcode schrijft u als 5911 JL.'],
    ['no days at all', 'days: [tu]', 'days: []', 'offers.1.hours.rules.0.days: [] kan niet.', 'Noem ten minste een dag.'],
    ['a number that is too high', 'max: 99', 'max: 999', 'offers.1.ages.max: 999 kan niet.', 'Hier hoort een getal van hoogstens 120.'],
    ['a field left empty', 'cost: free', 'cost:', 'offers.0.cost: null kan niet.', 'Wat wel kan: free, small, paid, unknown.'],
    ['a mail address without @', 'buurthuis@example.org', 'buurthuis', 'contact.mail: "buurthuis" kan niet.', 'Dit is geen e-mailadres.'],
    ['a broken number', 'max: 99', 'max: 9.5', 'offers.1.ages.max: 9.5 kan niet.', 'Hier hoort een heel getal.'],
    ['a text where a number belongs', 'max: 99', 'max: veel', 'offers.1.ages.max: "veel" kan niet.', 'Hier hoort een getal.'],
    ['a text where a group belongs', 'ages: { min: 18, max: 99 }', 'ages: volwassen', 'offers.1.ages: "volwassen" kan niet.', 'Hier hoort een groep velden.'],
    ['a kind of where nobody knows', 'kind: address', 'kind: adres', 'where.kind: "adres" kan niet.', 'Wat wel kan: address, area, remote, unknown.'],
    [
      'a choice or a group',
      'appointment: none',
      'appointment: none\n    status: weg',
      'offers.0.status: "weg" kan niet.',
      'Wat wel kan: active, planned, paused, ended, of een groep velden.',
    ],
    [
      'a day that does not exist',
      'days: [tu], from',
      'since: 2026-02-30, days: [tu], from',
      'offers.1.hours.rules.0.since: "2026-02-30" kan niet.',
      'Deze datum bestaat niet.',
    ],
    [
      'a text with a hidden character',
      'summary: Eet samen soep.',
      'summary: "Eet \\u200Bsoep"',
      'offers.1.summary: "Eet □soep" kan niet.',
      'Deze tekst bevat onzichtbare tekens of tekens die de leesrichting omkeren.',
    ],
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
