/** A poster of places: only numbers that were asked, and a plain word about every address that wasn't. */
import { describe, expect, test } from 'vitest';
import type { PosterPlaces } from '#projections/poster-places.ts';
import { lineHeight } from '#projections/poster-fit.ts';
import { posterOf } from '#projections/poster.ts';
import { typedAddress } from '#projections/poster-address.ts';
import { posterPhone } from '#projections/poster-phone.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { readSources } from '#sources/files.ts';
import { contentFolder, town } from '../fixtures/content-folder.ts';
import { dutch, languageOf } from '../fixtures/readers.ts';

const neighbourhoodIn = (catalogue: Catalogue, id: string) => catalogue.neighbourhoods.find((one) => one.id === id)!;
const townOf = (id: string) => buildCatalogue(readSources(id), { today: '2026-11-22' }).catalogue!;
const voorbeeldstad = townOf('voorbeeldstad');
const venlo = townOf('venlo');

function placesPoster(id: string, catalogue: Catalogue): PosterPlaces {
  const poster = posterOf(neighbourhoodIn(catalogue, id), catalogue, dutch);
  if (poster.is !== 'places') throw new Error(`${id} has a week.`);
  return poster;
}
const doubtsOf = ({ doubts }: PosterPlaces) => doubts.map(({ words }) => words.value);

const asked = '{ on: 2026-11-12, source: bezoek, confirmed: true }';
const read = '{ on: 2026-10, source: "https://bron.example.org", confirmed: false }';
interface Told {
  address?: string;
  contact?: string;
  where?: string;
}
/** A village with these places and nothing else; all that is told of each is who was asked. */
function village(places: Readonly<Record<string, Told>>): PosterPlaces {
  const folder = contentFolder();
  for (const [id, { address, contact, where }] of Object.entries(places)) {
    folder.write(
      `${town}/places/${id}.yaml`,
      `name: Huis ${id}
neighbourhood: heide
where: ${where ?? `{ kind: address, street: Heidepad ${id}, town: Kleinstad }`}
${contact === undefined ? '' : 'contact: { phone: 000-300 00 66 }'}
offers:
  - { id: spreekuur, kind: spreekuur, summary: Stel uw vraag., checked: { offer: ${read} } }
checked:
  address: ${address ?? asked}
${contact === undefined ? '' : `  contact: ${contact}`}
`,
    );
  }
  return placesPoster('heide', folder.catalogue());
}

describe('a number on a wall', () => {
  test('is one that was asked', () => {
    const { places } = village({ a: { contact: asked }, b: { contact: read } });
    expect(places.map(({ place, phone }) => [place.id, phone])).toEqual([
      ['a', '000-300 00 66'],
      ['b', undefined],
    ]);
  });

  test('is not one that was asked long ago', () => {
    expect(village({ a: { contact: asked.replace('2026', '2019') } }).places[0]?.phone).toBeUndefined();
  });

  test('is not there in Venlo or Rheden, where nobody was asked', () => {
    for (const catalogue of [venlo, townOf('rheden')])
      for (const { id } of catalogue.neighbourhoods) expect(placesPoster(id, catalogue).places.filter(({ phone }) => phone)).toEqual([]);
  });

  test('stands below when it is of an advice point', () => {
    expect(posterPhone(neighbourhoodIn(voorbeeldstad, 'lindel'), voorbeeldstad)?.placeName).toBe('Bibliotheek Lindel');
    expect(posterPhone(neighbourhoodIn(venlo, 'tegelen'), venlo)).toBeUndefined();
  });
});

describe('what is not sure', () => {
  const ask = 'De tijden weten we niet zeker. Vraag het na voor u gaat.';

  test('"call first" only when every place on it can be called', () => {
    expect(doubtsOf(village({ a: { contact: asked }, b: { contact: asked } }))).toEqual(['De tijden weten we niet zeker. Bel eerst.']);
    expect(doubtsOf(village({ a: { contact: asked }, b: {} }))).toEqual([ask]);
    expect(doubtsOf(village({ a: { contact: asked }, b: { contact: read } }))).toEqual([ask]);
  });

  test('an address that nobody asked is in pencil, and the poster tells where it comes from', () => {
    const poster = village({ a: { address: read }, b: { address: read } });
    expect(poster.places.map(({ pencil }) => pencil)).toEqual(['online', 'online']);
    expect(doubtsOf(poster)).toEqual(['Dit staat in bronnen op internet. We hebben het nog niet nagevraagd.', ask]);
  });

  test('"nobody asked" is not said of an address that was asked long ago, nor "on the internet" of a folder', () => {
    for (const address of [asked.replace('2026', '2019'), read.replace('"https://bron.example.org"', 'een folder')])
      expect(doubtsOf(village({ a: { address }, b: { address: read } }))[0]).toBe('We weten niet zeker of deze adressen nog kloppen.');
  });

  test('where some were asked, the dashed line tells which were not', () => {
    const poster = village({ a: {}, b: { address: read } });
    expect(poster.places.map(({ pencil }) => pencil)).toEqual([undefined, 'online']);
    expect(doubtsOf(poster)).toEqual(['Een adres met een streepjeslijn weten we niet zeker.', ask]);
  });

  test('in Venlo nothing is confirmed: every poster tells places, from sources, with hours that are not sure', () => {
    for (const { id } of venlo.neighbourhoods) {
      const poster = placesPoster(id, venlo);
      expect(poster.places.length, id).toBeGreaterThan(0);
      expect(poster.places.every(({ pencil }) => pencil === 'online')).toBe(true);
      expect(poster.doubts.map(({ about }) => about)).toEqual(['addresses', 'hours']);
    }
  });
});

describe('a place without an address or a number', () => {
  const nowhere = { where: '{ kind: unknown }' };

  test('is a name in one line, not a row', () => {
    const { places, unlocated, isNearby } = village({ a: {}, b: nowhere, c: nowhere });
    expect(places.map(({ place }) => place.id)).toEqual(['a']);
    expect(unlocated?.value).toBe('Ook in Heide, adres niet bekend: Huis b en Huis c.');
    expect(isNearby).toBe(false);
  });

  test('is a row when it can be called', () => {
    const { places, unlocated } = village({ a: {}, b: { ...nowhere, contact: asked } });
    expect([places.map(({ place }) => place.id), unlocated]).toEqual([['a', 'b'], undefined]);
  });

  test('is still named when the rows are those of the neighbours', () => {
    const { isNearby, lead, unlocated } = village({ b: nowhere });
    expect([isNearby, lead?.value, unlocated?.value]).toEqual([true, 'Deze plekken zijn in de buurt.', 'Ook in Heide, adres niet bekend: Huis b.']);
  });

  test('is counted when there are too many to name', () => {
    const { unlocated, more } = village({ z: {}, ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => [id, nowhere])) });
    expect(unlocated?.value).toMatch(/: Huis a, .* en Huis h\.$/);
    expect(more).toBe(2);
  });
});

test('a neighbourhood with nothing shows its neighbours, with a door or a number each', () => {
  const { places, isNearby, lead } = placesPoster('klingerberg', venlo);
  expect([isNearby, lead?.value]).toEqual([true, 'In Klingerberg kennen we nog geen plek. Deze plekken zijn in de buurt.']);
  expect(places.every(({ address, phone }) => address.length > 0 || phone !== undefined)).toBe(true);
});

test('an Arabic row is counted higher than its leading in the style', () => {
  expect(lineHeight(72, languageOf('ar')) / 25.4).toBeGreaterThan(1.4 * 1.03);
  expect(lineHeight(72, languageOf('nl')) / 25.4).toBeCloseTo(1.25);
});

test('the address to type keeps the folder the site is in', () => {
  expect(typedAddress('https://open.example.org/inloop/')).toBe('open.example.org/inloop');
  expect(typedAddress('https://open.example.org')).toBe('open.example.org');
});
