import { describe, expect, test } from 'vitest';
import { isReachable, servicePointOffers } from '#domain/youth/service-point.ts';
import { youthWaysOf } from '#domain/youth/youth-ways.ts';
import { town } from '../fixtures/content-folder.ts';
import { asked, keysOf, offerIn, remote, youthFolder, youthTown, type GivenPlace } from '../fixtures/youth-town.ts';

const kind = 'jongerenservicepunt';
const desk: GivenPlace = { offers: [{ kind }] };
const chat = 'contact: { chat: https://jsp.example.org/chat }';

describe('what is done at the service point', () => {
  test('has first what has a door', () => {
    const catalogue = youthTown({ aa: { where: remote, lines: [chat], checked: `checked: { contact: ${asked()} }`, offers: [{ kind }] }, bb: desk, cc: {} });
    expect(keysOf(servicePointOffers(catalogue))).toEqual(['bb/iets', 'aa/iets']);
  });

  test('is nothing where there is none', () => {
    expect(servicePointOffers(youthTown({ werk: {} }))).toEqual([]);
  });

  test('is of the kind that the municipality names', () => {
    const folder = youthFolder({ jsp: desk, werk: {} }).replace(`${town}/municipality.yaml`, 'keeps:', 'youthKind: jongerenwerk\nkeeps:');
    expect(keysOf(servicePointOffers(folder.catalogue()))).toEqual(['werk/iets']);
  });

  test('that still has to start is there when it is all there is, and is left out beside what goes on', () => {
    const later: GivenPlace = { offers: [{ kind, fields: 'audiences: [jongeren], status: { is: planned }' }] };
    expect(keysOf(servicePointOffers(youthTown({ aa: later })))).toEqual(['aa/iets']);
    expect(keysOf(servicePointOffers(youthTown({ aa: later, bb: desk })))).toEqual(['bb/iets']);
  });

  test('that has ended is not there', () => {
    expect(servicePointOffers(youthTown({ aa: { offers: [{ kind, fields: 'audiences: [jongeren], status: { is: ended }' }] } }))).toEqual([]);
  });
});

describe('the service point can be reached', () => {
  const reachable = (place: GivenPlace, day?: string) => {
    const catalogue = youthTown({ jsp: { offers: [{ kind }], ...place } }, day);
    return isReachable(offerIn(catalogue, 'jsp/iets'), catalogue);
  };
  const digital = { where: remote, lines: [chat] };
  const nowhere = 'where: { kind: address, street: unknown, houseNumber: unknown, postcode: unknown, town: Kleinstad }';
  const told = (on: string, isAsked = true) => `checked: { address: ${asked(on, isAsked)}, contact: ${asked(on, isAsked)} }`;

  test('when somebody asked its address', () => {
    expect(reachable({})).toBe(true);
    expect(reachable({ checked: `checked: { address: ${asked()} }` })).toBe(true);
  });

  test.each([
    'chat: https://jsp.example.org/chat',
    'whatsapp: 000-600 00 27',
    'phone: 000-300 00 27',
    'mail: jsp@example.org',
    'website: https://jsp.example.org',
  ])('when somebody asked its %s', (channel) => {
    expect(reachable({ where: remote, lines: [`contact: { ${channel} }`], checked: `checked: { contact: ${asked()} }` })).toBe(true);
  });

  test('not by a page on social media alone: there somebody is seen', () => {
    const social = 'contact: { social: [https://social.example.org/jsp] }';
    expect(reachable({ where: remote, lines: [social], checked: `checked: { contact: ${asked()} }` })).toBe(false);
  });

  test('not when nobody asked', () => {
    expect(reachable({ checked: told('2026-11-12', false) })).toBe(false);
    expect(reachable({ ...digital, checked: told('2026-11-12', false) })).toBe(false);
    expect(reachable({ checked: `checked: { address: { on: unknown, source: gids, confirmed: false } }` })).toBe(false);
  });

  test('not when that was too long ago, and on the last day still', () => {
    expect(reachable({ checked: told('2019-11-12') })).toBe(false);
    expect(reachable({ ...digital, checked: told('2019-11-12') })).toBe(false);
    // Kleinstad keeps the shelf lives of every municipality: a year for contact.
    const catalogue = youthTown({});
    expect(catalogue.municipality.shelfLife.contact).toBe('P1Y');
    expect(reachable({ ...digital, checked: told('2025-11-21') })).toBe(true);
    expect(reachable({ ...digital, checked: told('2025-11-20') })).toBe(false);
  });

  test('not when only its town is known, however sure', () => {
    expect(reachable({ where: nowhere })).toBe(false);
  });

  test('not by an address that holds while its chat does not, and the other way round', () => {
    const lines = [chat];
    expect(reachable({ lines, checked: `checked: { address: ${asked()}, contact: ${asked('2019-01-01')} }` })).toBe(true);
    expect(reachable({ lines, where: remote, checked: `checked: { contact: ${asked('2019-01-01')} }` })).toBe(false);
    expect(reachable({ lines, where: nowhere, checked: `checked: { address: ${asked()}, contact: ${asked('2019-01-01')} }` })).toBe(false);
  });

  test.each(['planned', 'paused'])('not while it is %s', (is) => {
    expect(reachable({ offers: [{ kind, fields: `audiences: [jongeren], for: only, status: { is: ${is} }` }] })).toBe(false);
    expect(reachable({ lines: [`status: { is: ${is} }`] })).toBe(false);
  });
});

describe('youth work is found', () => {
  const waysOf = (places: Readonly<Record<string, GivenPlace>>) =>
    Object.fromEntries(youthWaysOf(youthTown(places)).map(({ way, offers }) => [way, keysOf(offers)]));
  const area = 'where: { kind: area, area: Buiten, neighbourhoods: [west] }';

  test('in a centre, on the street, at school and online', () => {
    expect(
      waysOf({
        centrum: { offers: [{ kind: 'jongerencentrum' }] },
        straat: { where: area },
        school: { offers: [{ fields: 'audiences: [jongeren], topics: [school]' }] },
        lijn: { where: remote, offers: [{ kind }] },
      }),
    ).toEqual({ centre: ['centrum/iets'], street: ['straat/iets'], school: ['school/iets'], online: ['lijn/iets'] });
  });

  test('in no way that is not there', () => {
    expect(waysOf({})).toEqual({});
    expect(waysOf({ straat: { where: area } })).toEqual({ street: ['straat/iets'] });
  });

  test('not by who is older than 27, nor online by what is for everybody', () => {
    expect(waysOf({ straat: { where: area, offers: [{ fields: 'ages: { min: 28 }' }] } })).toEqual({});
    expect(waysOf({ lijn: { where: remote, offers: [{ kind: 'spreekuur', fields: 'audiences: [iedereen]' }] } })).toEqual({});
  });

  test('not where it has stopped, or still has to start', () => {
    for (const is of ['ended', 'planned', 'paused']) {
      expect(waysOf({ straat: { where: area, offers: [{ fields: `audiences: [jongeren], status: { is: ${is} }` }] } }), is).toEqual({});
      expect(waysOf({ centrum: { lines: [`status: { is: ${is} }`], offers: [{ kind: 'jongerencentrum' }] } }), is).toEqual({});
    }
  });

  test('never by what is about violence', () => {
    expect(waysOf({ lijn: { where: remote, offers: [{ fields: 'audiences: [jongeren], topics: [geweld]' }] } })).toEqual({});
  });
});
