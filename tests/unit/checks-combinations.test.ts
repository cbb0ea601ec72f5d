import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder, town } from '../fixtures/content-folder.ts';

type Change = readonly [from: string, to: string];
const kerk = `${town}/places/kerk.yaml`;

function toldAfter(...changes: readonly Change[]) {
  const folder = contentFolder();
  for (const [from, to] of changes) folder.replace(buurthuis, from, to);
  return folder.problems().map(({ code, what, line }) => ({ code, what, line, text: what.slice(0, 40) }));
}

describe('facts that contradict each other are an error', () => {
  test.each<[string, string, ...Change[]]>([
    ['only for, without saying for whom', 'Alleen voor (for: only)', ['audiences: [iedereen]', 'audiences: []\n    for: only']],
    ['only for everybody', 'Alleen voor (for: only)', ['audiences: [iedereen]', 'audiences: [iedereen]\n    for: only']],
    [
      'signing up by phone where nobody has a number',
      'Aanmelden gaat via een kanaal',
      ['  phone: 000-300 00 55\n', ''],
      ['bestWay: call-together', 'bestWay: walk-along'],
    ],
    ['signing up by mail without an address', 'Aanmelden gaat via een kanaal', ['how: phone', 'how: mail'], ['  mail: buurthuis@example.org\n', '']],
    [
      'signing up on a website that is not there',
      'Aanmelden gaat via een kanaal',
      ['how: phone', 'how: website'],
      ['  website: https://buurthuis.example.org\n', ''],
    ],
    ['calling together without a number', 'De beste manier is samen bellen', ['  phone: 000-300 00 55\n', ''], ['signUp: { how: phone', 'signUp: { how: mail']],
    [
      'a needed appointment and just walking in',
      'Een afspraak is verplicht, en toch zegt h',
      ['appointment: none', 'appointment: required'],
      ['bestWay: call-together', 'bestWay: just-walk-in'],
      ['kind: open-inloop', 'kind: spreekuur'],
      ['firstVisit: walk-in', 'firstVisit: unknown'],
    ],
    [
      'a needed appointment and a first visit without',
      'Een afspraak is verplicht, en toch kan me',
      ['appointment: none', 'appointment: required'],
      ['kind: open-inloop', 'kind: spreekuur'],
    ],
    [
      'room for a wheelchair behind a door that has none',
      'Het aanbod noemt rolstoel',
      ['wheelchair: yes', 'wheelchair: no'],
      ['facilities: [koffie]', 'facilities: [koffie, rolstoel]'],
    ],
    ['ages nobody can have', 'Vanaf 99 en tot en met 18 jaar', ['min: 18, max: 99', 'min: 99, max: 18']],
  ])('%s', (_, what, ...changes) => {
    expect(toldAfter(...changes)).toMatchObject([{ code: 'dead-combination', what: expect.stringContaining(what) }]);
  });

  test('a move that is over before it begins', () => {
    expect(contentFolder().replace(kerk, 'until: 2026-12-31', 'until: 2026-11-30').problems()).toMatchObject([
      { code: 'dead-combination', file: kerk, what: 'De verhuizing eindigt (2026-11-30) voor zij begint (2026-12-01).' },
    ]);
  });

  test('a notice that is over before it begins', () => {
    const file = `${town}/notices/winter.yaml`;
    expect(contentFolder().replace(file, 'until: 2027-03-31', 'until: 2026-10-31').problems()).toMatchObject([{ code: 'dead-combination', file, line: 4 }]);
  });
});

describe('facts that are odd together are a warning', () => {
  test.each<[string, string, ...Change[]]>([
    ['an open inloop with a referral', 'Een open inloop', ['referral: none', 'referral: needed']],
    ['free with an amount', 'Gratis, maar', ['cost: free', 'cost: free\n    costNote: soep 2 euro']],
    ['ended and still with hours', 'Dit aanbod is gestopt', ['cost: free', 'cost: free\n    status: ended']],
  ])('%s', (_, what, ...changes) => {
    expect(toldAfter(...changes)).toMatchObject([{ code: 'odd-combination', what: expect.stringContaining(what) }]);
  });

  test('carnaval where nobody keeps it', () => {
    const folder = contentFolder().replace(`${town}/municipality.yaml`, 'keeps: [carnaval]', 'keeps: []');
    expect(folder.problems()).toMatchObject([{ code: 'odd-combination', line: folder.lineOf(buurthuis, 'hours:') }]);
  });
});

describe('facts that go together', () => {
  test.each<[string, ...Change[]]>([
    ['ages of one year', ['min: 18, max: 99', 'min: 18, max: 18']],
    ['only for an age', ['for: aimed', 'for: only']],
    [
      'signing up by the phone of the offer itself',
      ['  phone: 000-300 00 55\n', ''],
      ['signUp: { how: phone, before: P2D }', 'signUp: { how: phone, before: P2D }\n    contact: { phone: 000-300 00 56 }'],
      ['bestWay: call-together', 'bestWay: walk-along'],
    ],
    ['calling together on a number of the handover', ['askFor: gastvrouw', 'askFor: gastvrouw\n      phone: 000-300 00 57']],
    ['free, and soup for two euro that is named as free', ['cost: free', 'cost: free\n    costNote: koffie gratis, soep 2 euro']],
    ['an end that is still to come', ['cost: free', 'cost: free\n    status: { is: ended, since: 2027-01-01 }']],
  ])('%s', (_, ...changes) => {
    expect(toldAfter(...changes)).toEqual([]);
  });
});
