import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder, spotsOf, town } from '../fixtures/content-folder.ts';

const municipality = `${town}/municipality.yaml`;

describe('in an invented municipality', () => {
  test.each([
    ['a phone that could ring', buurthuis, 'phone: 000-300 00 55', 'phone: 077-300 00 55'],
    ['a WhatsApp number that could ring', buurthuis, '  mail: buurthuis', '  whatsapp: "+31612345678"\n  mail: buurthuis'],
    ['a postcode that could exist', buurthuis, '0001 AB', '5911 AB'],
    ['a website that could exist', buurthuis, 'https://buurthuis.example.org', 'https://buurthuis.nl'],
    ['a website that only looks like an example', buurthuis, 'https://buurthuis.example.org', 'https://example.org.evil.nl'],
    ['a mailbox that could exist', buurthuis, 'buurthuis@example.org', 'buurthuis@kleinstad.nl'],
    ['a source that could exist', buurthuis, 'address: { on: 2026-11-12, source: bezoek', 'address: { on: 2026-11-12, source: "https://gids.nl"'],
    ['the phone of a notice', `${town}/notices/winter.yaml`, '000-300 00 80', '0800-1234'],
    ['the website of an organisation', `${town}/organisations/welzijn.yaml`, 'https://welzijn.example.org', 'https://welzijn.nl'],
    ['the phone of a confidential place', `${town}/places/veilige-plek.yaml`, '000-300 00 91', '0800-2000'],
    ['the mailbox of the municipality', municipality, 'redactie@example.org', 'redactie@kleinstad.nl'],
    ['the postcode of a neighbourhood', `${town}/neighbourhoods.yaml`, '"0002"', '"5912"'],
  ])('%s is refused', (_, file, from, to) => {
    const folder = contentFolder().replace(file, from, to);
    const line = folder.lineOf(file, to.split('\n')[0]!);
    expect(spotsOf(folder.problems())).toEqual([`invented-could-be-real ${file}:${line}`]);
  });
});

test('in a real municipality every fact that cannot exist is refused', () => {
  const told = contentFolder().replace(municipality, 'invented: true', 'invented: false').problems();
  expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['real-looks-invented']));
  const fields = told.map(({ what }) => what.replace(/:.*/s, ''));
  for (const field of ['mail', 'contact.phone', 'contact.mail', 'contact.website', 'where.postcode', 'phone', 'website', '1.postcodes.0'])
    expect(fields).toContain(field);
});

test('a phone number that lost its zero is refused, because nobody wrote quotes', () => {
  const folder = contentFolder().replace(buurthuis, 'phone: 000-300 00 55', 'phone: 0771234567');
  expect(spotsOf(folder.problems())).toEqual([`wrong-value ${buurthuis}:${folder.lineOf(buurthuis, 'phone:')}`]);
  expect(folder.problems()[0]!.todo).toContain('aanhalingstekens');
});
