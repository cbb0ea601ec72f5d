/** The small projections: what a page says of an offer, a place and an address. */
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Offer } from '#domain/place.ts';
import { addressLines, routeLinks } from '#projections/address.ts';
import { audienceWords } from '#projections/audience-words.ts';
import { factsOf } from '#projections/offer-facts.ts';
import { inOrder } from '#projections/order.ts';
import { shortFacts } from '#projections/short-facts.ts';
import { statusWords } from '#projections/status-words.ts';
import { sharedUnknownFacts, unknownFacts } from '#projections/unknown-facts.ts';
import { wayOut, wayOutWords } from '#projections/way-out.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const catalogue = contentFolder().catalogue();
const offerOf = (key: string, from: Catalogue = catalogue): Offer => from.offers.find((offer) => offer.key === key)!;
const changed = (from: string, to: string) => offerOf('buurthuis/inloop', contentFolder().replace(buurthuis, from, to).catalogue());
const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);

describe('the way out of what we do not know', () => {
  test('is the first channel that exists: calling before reading before writing', () => {
    expect(wayOut({ phone: '000', website: 'https://x.example.org', mail: 'a@example.org' })).toBe('call');
    expect(wayOut({ website: 'https://x.example.org', mail: 'a@example.org' })).toBe('website');
    expect(wayOut({ mail: 'a@example.org' })).toBe('mail');
    expect(wayOut({ chat: 'https://x.example.org', whatsapp: '000' })).toBe('advice');
    expect(wayOut({})).toBe('advice');
  });

  test('never names a channel that is not there', () => {
    expect(wayOutWords({ phone: '000-1' }, dutch).value).toBe('Bel 000-1 om het te vragen.');
    for (const contact of [{}, { website: 'https://x.example.org' }, { mail: 'a@example.org' }]) expect(wayOutWords(contact, dutch).value).not.toMatch(/bel/i);
    expect(wayOutWords({}, dutch).value).not.toMatch(/bel|mail|website/i);
  });
});

describe('an address', () => {
  test('is read without what is not known', () => {
    expect(addressLines(offerOf('buurthuis/inloop').place.where)).toEqual(['Lindeplein 2', '0001 AB Kleinstad']);
    expect(addressLines(offerOf('kerk/spreekuur').place.where)).toEqual(['Kerkpad', 'Kleinstad']);
    for (const kind of ['remote', 'confidential', 'unknown'] as const) expect(addressLines({ kind })).toEqual([]);
  });

  test('with a point leads to that point, one without to its street, and none to nowhere', () => {
    const { where, name } = offerOf('buurthuis/inloop').place;
    expect(routeLinks(where, name).map(({ href }) => href)).toEqual([
      'geo:0.01,0.008?q=0.01,0.008(Buurthuis)',
      'https://9292.nl/reisadvies?naar=Lindeplein%202%2C%200001%20AB%20Kleinstad',
      'https://www.openstreetmap.org/?mlat=0.01&mlon=0.008#map=18/0.01/0.008',
    ]);
    expect(routeLinks(offerOf('kerk/spreekuur').place.where, 'Kerk').map(({ href }) => href)).toContain('geo:0,0?q=Kerkpad%2C%20Kleinstad');
    for (const kind of ['remote', 'confidential', 'unknown'] as const) expect(routeLinks({ kind }, 'x')).toEqual([]);
    expect(routeLinks({ kind: 'address', street: 'unknown', houseNumber: 'unknown', postcode: 'unknown', town: 'Kleinstad' }, 'x')).toEqual([]);
  });
});

describe('for whom an offer is', () => {
  const wordsOf = (offer: Partial<Pick<Offer, 'for' | 'ages' | 'audiences'>>, reader = dutch) =>
    values(audienceWords({ for: 'everyone', audiences: [], ages: undefined, ...offer }, reader));
  const parents = { id: 'ouders', name: { nl: 'Ouders', en: 'Parents' } };
  const carers = { id: 'mantelzorgers', name: { nl: 'Mantelzorgers' } };
  const lvb = { id: 'lvb', name: { nl: 'LVB' } };

  test('is said in a sentence', () => {
    expect(wordsOf({ for: 'everyone' })).toEqual(['Voor iedereen.']);
    expect(wordsOf({ for: 'aimed', audiences: [parents, carers] })).toEqual(['Vooral voor ouders en mantelzorgers.']);
    expect(wordsOf({ for: 'only', audiences: [lvb] })).toEqual(['Alleen voor LVB.']);
  });

  test('is said with ages, both counted in', () => {
    expect(wordsOf({ ages: { max: 27 } })).toEqual(['Tot en met 27 jaar.']);
    expect(wordsOf({ ages: { min: 12, max: 18 }, for: 'only', audiences: [parents] })).toEqual(['Alleen voor ouders.', 'Van 12 tot en met 18 jaar.']);
    expect(wordsOf({ ages: { min: 0 } })).toEqual(['Vanaf 0 jaar.']);
  });

  test('is said in one language, also when one of the names is not translated', () => {
    const english = readerWith('en', { fact: { audience: { only: 'Only for {{who}}.' } } });
    expect(wordsOf({ for: 'only', audiences: [parents] }, english)).toEqual(['Only for parents.']);
    expect(audienceWords({ for: 'only', audiences: [parents, carers], ages: undefined }, english)).toEqual([
      { value: 'Alleen voor ouders en mantelzorgers.', language: 'nl', isFallback: true },
    ]);
  });
});

describe('the facts of an offer', () => {
  test('are answers to questions, and what is unknown is no fact', () => {
    const facts = factsOf(offerOf('buurthuis/inloop'), dutch).map(({ question, answers }) => [question.value, values(answers).join(' | ')]);
    expect(facts).toEqual([
      ['Moet u een afspraak maken?', 'Nee, u kunt zo binnenlopen.'],
      ['Heeft u een verwijzing nodig?', 'Nee.'],
      ['Hoe gaat de eerste keer?', 'U loopt gewoon binnen.'],
      ['Wat kost het?', 'Niets, het is gratis.'],
      ['Wat neemt u mee?', 'de brief'],
      ['Naar wie vraagt u?', 'gastvrouw'],
      ['Welke talen spreekt men er?', 'Nederlands en Pools'],
      ['Wat is er?', 'Koffie'],
    ]);
  });

  test('that nobody told are gathered in one list', () => {
    expect(unknownFacts(offerOf('kerk/spreekuur'))).toEqual(['unknown.hours', 'unknown.appointment', 'unknown.referral', 'unknown.cost', 'unknown.languages']);
    expect(unknownFacts(offerOf('buurthuis/inloop'))).toEqual([]);
  });

  test('that nobody told of any offer are said once for the place', () => {
    const inloop = offerOf('buurthuis/inloop');
    const soup = { ...offerOf('buurthuis/eettafel'), hours: 'unknown' as const };
    expect(sharedUnknownFacts([soup, { ...inloop, cost: 'unknown' }])).toEqual(['unknown.cost']);
    expect(sharedUnknownFacts([soup])).toEqual([]);
    expect(sharedUnknownFacts([soup, { ...soup, status: { is: 'ended' } }])).toEqual([]);
  });

  test('of a confidential place are not asked after', () => {
    expect(unknownFacts(offerOf('veilige-plek/hulp'))).toEqual([]);
    expect(shortFacts(offerOf('veilige-plek/hulp'), dutch)).toEqual([]);
  });

  test.each([
    ['{ how: phone, before: P2D }', 'Ja, bel. Uiterlijk 2 dagen van tevoren.'],
    ['{ how: mail, before: P1D }', 'Ja, stuur een mail. Uiterlijk 1 dag van tevoren.'],
    ['{ how: website, before: P1W }', 'Ja, op de website. Uiterlijk 1 week van tevoren.'],
    ['{ how: walk-in, before: 2026-12-01 }', 'Ja, loop een keer binnen. Voor 1 december 2026.'],
    ['{ how: unknown }', 'Ja. Hoe dat moet, weten we niet.'],
  ])('signing up %s', (signUp, words) => {
    const facts = factsOf(changed('cost: free', `cost: free\n    signUp: ${signUp}`), dutch);
    expect(values(facts.find(({ id }) => id === 'signUp')!.answers).join(' ')).toBe(words);
  });

  test('serve a neighbourhood when they do not serve everybody', () => {
    expect(values(factsOf(offerOf('kerk/spreekuur'), dutch).find(({ id }) => id === 'serves')!.answers)).toEqual(['Dit is voor mensen uit Oost.']);
  });

  test('in short are three at most, and those that open the door', () => {
    const short = (offer: Parameters<typeof shortFacts>[0]) => values(shortFacts(offer, dutch).map(({ words }) => words));
    expect(short(offerOf('buurthuis/inloop'))).toEqual(['Geen afspraak nodig', 'Gratis']);
    expect(short(offerOf('buurthuis/eettafel'))).toEqual(['Van 18 tot en met 99 jaar.', 'Eerst aanmelden']);
    const strict = changed('cost: free', 'cost: free\n    for: only\n    ages: { max: 27 }\n    signUp: { how: phone }').place.offers[0]!;
    expect(shortFacts({ ...strict, audiences: catalogue.audiences, referral: 'needed' }, dutch)).toHaveLength(3);
  });
});

describe('a status in words', () => {
  test.each([
    ['active', undefined],
    ['planned', 'Dit is er nog niet.'],
    ['{ is: planned, since: 2027-01-04 }', 'Dit is er nog niet. Het begin: 4 januari 2027.'],
    ['{ is: planned, since: 2027 }', 'Dit is er nog niet. Het begin: 2027.'],
    ['{ is: planned, since: unknown }', 'Dit is er nog niet.'],
    ['{ is: paused, until: 2027-01-31 }', 'Dit is er nu even niet, tot en met 31 januari 2027.'],
    ['paused', 'Dit is er nu even niet.'],
  ])('%s', (status, words) => {
    expect(statusWords(changed('cost: free', `cost: free\n    status: ${status}`), dutch)?.value).toBe(words);
  });
});

describe('the order of a list', () => {
  test('is what is sure first, then together before alone, then by name, and what is not there last', () => {
    expect(inOrder(catalogue.offers, catalogue).map(({ key }) => key)).toEqual([
      'buurthuis/eettafel',
      'buurthuis/inloop',
      'bus/advies',
      'veilige-plek/hulp',
      'kerk/spreekuur',
    ]);
  });

  test('is the same whatever the order it comes in', () => {
    expect(inOrder([...catalogue.offers].reverse(), catalogue)).toEqual(inOrder(catalogue.offers, catalogue));
  });

  test('puts an old hour after a sure one', () => {
    const later = contentFolder()
      .replace(buurthuis, 'hours: { on: 2026-11-12, source: gebeld met de kok', 'hours: { on: 2026-01-12, source: gebeld met de kok')
      .catalogue();
    expect(
      inOrder(later.offers, later)
        .map(({ key }) => key)
        .indexOf('buurthuis/eettafel'),
    ).toBe(2);
  });
});
