import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder, spotsOf, town } from '../fixtures/content-folder.ts';

const cook = 'hours: { on: 2026-11-12, source: gebeld met de kok, confirmed: true }';
const kerk = `${town}/places/kerk.yaml`;

/** What is told when the hours of the eettafel were checked like this. */
function toldOf(checked: string, day?: string) {
  const folder = contentFolder().replace(buurthuis, cook, `hours: ${checked}`);
  return folder
    .problems('kleinstad', day)
    .filter(({ file, line }) => file === buurthuis && line === folder.lineOf(buurthuis, `hours: ${checked}`))
    .map(({ code, severity }) => `${severity} ${code}`);
}

describe('a check date', () => {
  test.each([
    ['today', '{ on: 2026-11-21, confirmed: true }', []],
    ['tomorrow', '{ on: 2026-11-22, confirmed: true }', ['error check-in-future']],
    ['tomorrow, though nobody asked', '{ on: 2026-11-22, confirmed: false }', ['error check-in-future']],
    ['next month', '{ on: 2026-12, confirmed: true }', ['error check-in-future']],
    ['next year', '{ on: 2027, confirmed: true }', ['error check-in-future']],
    ['this month', '{ on: 2026-11, confirmed: true }', []],
    ['exactly half a year ago', '{ on: 2026-05-21, confirmed: true }', []],
    ['half a year and a day ago', '{ on: 2026-05-20, confirmed: true }', ['warning check-stale']],
    ['in a year nobody can date better', '{ on: 2026, confirmed: true }', ['warning check-stale']],
    ['unknown, yet confirmed', '{ on: unknown, confirmed: true }', ['error check-without-date']],
    ['unknown, and not asked', '{ on: unknown, confirmed: false }', ['warning check-unconfirmed']],
    ['of an old source', '{ on: 2018-05, source: "https://www.example.org/gids", confirmed: false }', ['warning check-unconfirmed']],
  ])('%s', (_, checked, told) => {
    expect(toldOf(checked)).toEqual(told);
  });

  test('goes stale by itself as days go by, and never stops a build', () => {
    expect(
      contentFolder()
        .problems('kleinstad', '2027-05-12')
        .map(({ code }) => code),
    ).toEqual([]);
    const later = contentFolder().problems('kleinstad', '2027-05-13');
    expect(new Set(later.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(['warning check-stale']));
  });

  test('without the word confirmed is no check', () => {
    expect(contentFolder().replace(buurthuis, cook, 'hours: { on: 2026-11-12 }').problems()).toMatchObject([
      { code: 'missing-field', what: 'Het veld "offers.1.checked.hours.confirmed" ontbreekt.' },
    ]);
  });
});

describe('a group of facts nobody checked', () => {
  test.each([
    ['an address', buurthuis, '  address: { on: 2026-11-12, source: bezoek, confirmed: true }\n', 1],
    ['contact', buurthuis, '  contact: { on: 2026-11-12, source: bezoek, confirmed: true }\n', 1],
    ['access', buurthuis, '  access: { on: 2026-11-12, source: bezoek, confirmed: true }\n', 1],
    ['hours', buurthuis, '      hours: { on: 2026-11-12, source: gebeld met de gastvrouw, confirmed: true }\n', 22],
    ['a handover', buurthuis, '      handover: { on: 2026-11-12, source: gebeld met de gastvrouw, confirmed: true }\n', 22],
    ['an offer', buurthuis, '      offer: { on: 2026-11-12, source: gebeld met de gastvrouw, confirmed: true }\n', 22],
  ])('%s is told', (_, file, checked, line) => {
    expect(spotsOf(contentFolder().replace(file, checked, '').problems())).toEqual([`check-missing ${file}:${line}`]);
  });

  test('is not asked for where there are no facts', () => {
    const folder = contentFolder()
      .replace(kerk, 'where: { kind: address, street: Kerkpad, town: Kleinstad }', 'where: { kind: unknown }')
      .replace(kerk, 'checked:\n  address: { on: 2026-11-12, source: bezoek, confirmed: true }\n', '');
    expect(folder.problems()).toEqual([]);
  });
});

describe('a source of more than ten years old', () => {
  const toldWhen = (on: string, address = 'unknown') =>
    contentFolder()
      .write(
        kerk,
        `name: Kerk\nwhere: { kind: address, town: Kleinstad }\noffers:\n  - id: koor\n    kind: spreekuur\n    summary: Zing mee.\n    checked: { offer: { on: ${on}, confirmed: false } }\nchecked: { address: { on: ${address}, confirmed: false } }\n`,
      )
      .problems()
      .filter(({ code }) => code === 'source-too-old')
      .map(({ line, what }) => [line, what.match(/\d{4}[\d-]*/)?.[0]]);

  test.each([
    ['2016-11-20', '2013', [[7, '2016-11-20']]],
    ['2015', '2013', [[7, '2015']]],
    ['2016-11-21', '2013', []],
    ['2016', '2013', []],
    ['2013', '2020', []],
    ['2013', 'unknown', []],
  ])('an offer of %s at an address of %s', (on, address, told) => {
    expect(toldWhen(on, address)).toEqual(told);
  });
});
