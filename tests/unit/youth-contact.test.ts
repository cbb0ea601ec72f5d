import { describe, expect, test } from 'vitest';
import { appAddress, youthContacts } from '#projections/youth-contact.ts';
import { youthFacts } from '#projections/youth-facts.ts';
import { dutch } from '../fixtures/readers.ts';
import { offerIn, remote, youthTown, type GivenPlace } from '../fixtures/youth-town.ts';

const everything =
  'contact: { phone: 000-300 00 27, mail: jsp@example.org, website: https://jsp.example.org, whatsapp: 000-600 00 27, chat: https://jsp.example.org/chat }';
const open = 'audiences: [jongeren], for: aimed, appointment: none';

describe('the ways to get in touch', () => {
  /** @param isReal whether the municipality exists: its numbers are of real people then */
  function contactsOf(places: Readonly<Record<string, GivenPlace>>, { most, isReal = false }: { most?: number; isReal?: boolean } = {}) {
    const made = youthTown(places);
    const catalogue = isReal ? { ...made, municipality: { ...made.municipality, invented: false } } : made;
    const offers = Object.keys(places).map((id) => offerIn(catalogue, `${id}/iets`));
    return youthContacts(offers, catalogue, dutch, most);
  }
  const channels = (...given: Parameters<typeof contactsOf>) => contactsOf(...given).map(({ channel }) => channel);
  const full: GivenPlace = { lines: [everything], offers: [{ fields: open }] };

  test('are the lightest first: typing before a door, a door before a call', () => {
    expect(channels({ jsp: full }, { most: 9 })).toEqual(['chat', 'app', 'walk', 'call', 'website', 'mail']);
  });

  test('are at most three, or as many as there is room for', () => {
    expect(channels({ jsp: full })).toEqual(['chat', 'app', 'walk']);
    expect(channels({ jsp: full }, { most: 1 })).toEqual(['chat']);
    expect(channels({ jsp: full }, { most: 0 })).toEqual([]);
  });

  test('are none where nobody told any', () => {
    expect(channels({ jsp: { where: remote } })).toEqual([]);
  });

  test('are each there once for a desk with two doors; the first that has one decides', () => {
    const online: GivenPlace = { where: remote, lines: ['contact: { chat: https://online.example.org/chat, whatsapp: 000-600 00 99 }'] };
    const contacts = contactsOf({ online, pand: full }, { most: 9 });
    expect(contacts.map(({ channel }) => channel)).toEqual(['chat', 'app', 'walk', 'call', 'website', 'mail']);
    expect(contacts[0]!.href).toBe('https://online.example.org/chat');
    expect(contacts[1]!.words.value).toContain('000-600 00 99');
    expect(contacts[2]!.href).toBe('/plekken/pand/#iets');
  });

  test('that ring are no links in an invented municipality: a stranger would pick up', () => {
    const links = Object.fromEntries(contactsOf({ jsp: full }, { most: 9 }).map(({ channel, href }) => [channel, href]));
    expect(links).toMatchObject({ app: undefined, call: undefined, chat: 'https://jsp.example.org/chat', mail: 'mailto:jsp@example.org' });
  });

  test('are links in a municipality that exists', () => {
    const lines = ['contact: { phone: 000-300 00 27, whatsapp: 000-600 00 27 }'];
    const links = Object.fromEntries(contactsOf({ jsp: { where: remote, lines } }, { isReal: true }).map(({ channel, href }) => [channel, href]));
    expect(links).toEqual({ app: 'https://wa.me/06000027', call: 'tel:0003000027' });
  });

  test.each([
    ['06-12345678', 'https://wa.me/31612345678'],
    ['0031 6 12345678', 'https://wa.me/31612345678'],
    ['06 1234 5678', 'https://wa.me/31612345678'],
    ['+31 6 12345678', 'https://wa.me/31612345678'],
    ['088-0767000', 'https://wa.me/31880767000'],
  ])('of WhatsApp: %s', (number, address) => {
    expect(appAddress(number)).toBe(address);
  });

  test.each([
    ['no appointment is needed', open, true],
    ['one may come in the first time', 'audiences: [jongeren], appointment: possible, firstVisit: walk-in', true],
    ['nobody told whether that may', 'audiences: [jongeren]', false],
    ['an appointment may be made, and nobody told more', 'audiences: [jongeren], appointment: possible', false],
    ['it goes by appointment', 'audiences: [jongeren], appointment: required', false],
  ])('name the door when %s: %s', (_, fields, isNamed) => {
    expect(channels({ jsp: { offers: [{ fields }] } })).toEqual(isNamed ? ['walk'] : []);
  });

  test('name no door of which nobody knows the street', () => {
    expect(
      channels({
        jsp: { where: 'where: { kind: address, street: unknown, houseNumber: unknown, postcode: unknown, town: Kleinstad }', offers: [{ fields: open }] },
      }),
    ).toEqual([]);
    expect(channels({ jsp: { where: 'where: { kind: area, area: Buiten, neighbourhoods: [west] }', offers: [{ fields: open }] } })).toEqual([]);
  });
});

describe('what to know before going', () => {
  const factsOf = (...fields: string[]) => {
    const catalogue = youthTown(
      Object.fromEntries(fields.map((one, number) => [`p${String(number)}`, { offers: [{ fields: `audiences: [jongeren], ${one}` }] }])),
    );
    return youthFacts(
      fields.map((_, number) => offerIn(catalogue, `p${String(number)}/iets`)),
      catalogue,
      dutch,
    ).map(({ words }) => words.value);
  };
  const say = (key: Parameters<typeof dutch.words>[0]) => dutch.words(key);

  test('is nothing when nobody told anything', () => {
    expect(factsOf('anonymous: unknown, withoutParents: unknown, cost: unknown')).toEqual([]);
    expect(youthFacts([], youthTown({}), dutch)).toEqual([]);
  });

  test('is free, no name and no parents', () => {
    expect(factsOf('cost: free, anonymous: yes, withoutParents: yes')).toEqual([say('short.free'), say('youth.anonymous'), say('youth.withoutParents')]);
  });

  test('is also what is less nice to hear', () => {
    expect(factsOf('anonymous: no, withoutParents: no')).toEqual([say('youth.notAnonymous'), say('youth.withParents')]);
  });

  test('is not what costs money: that stands with the offer', () => {
    expect(factsOf('cost: small')).toEqual([]);
    expect(factsOf('cost: paid')).toEqual([]);
  });

  test('is an age, of one offer', () => {
    const [age, ...more] = factsOf('ages: { min: 12, max: 27 }');
    expect(age).toContain('12');
    expect(age).toContain('27');
    expect(more).toEqual([]);
  });

  test('is of two only what holds for both', () => {
    expect(factsOf('cost: free, anonymous: yes', 'cost: free, anonymous: no')).toEqual([say('short.free')]);
    expect(factsOf('anonymous: yes', 'anonymous: unknown')).toEqual([]);
    expect(factsOf('anonymous: unknown', 'anonymous: yes')).toEqual([]);
    expect(factsOf('ages: { max: 27 }', 'ages: { min: 12, max: 27 }')).toEqual([]);
    expect(factsOf('cost: free, withoutParents: yes', 'cost: free, withoutParents: yes')).toEqual([say('short.free'), say('youth.withoutParents')]);
  });
});
