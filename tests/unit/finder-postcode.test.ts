import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { neighbourhoodsWith, postcodeOf, postcodePoint } from '#domain/finder/postcode.ts';
import { finderFacts } from '#projections/finder-facts.ts';
import { namedNeighbourhood } from '#search/named-neighbourhood.ts';
import { readSources } from '#sources/files.ts';
import { metresFromMiddle, neighbourhoods } from '../fixtures/finder-town.ts';

const ids = (postcode: string) => neighbourhoodsWith(postcode, neighbourhoods).map(({ id }) => id);
const named = (text: string) => namedNeighbourhood(text, neighbourhoods)?.id;
const realTowns = ['voorbeeldstad', 'venlo', 'rheden'].map(
  (town) => [town, finderFacts(buildCatalogue(readSources(town), { today: '2026-11-26' }).catalogue!).neighbourhoods] as const,
);

describe('a postcode', () => {
  test.each([
    ['5921', '5921'],
    ['5921 AB', '5921'],
    ['5921ab', '5921'],
    ['  5921  aB ', '5921'],
    ['0001', '0001'],
  ])('"%s" is %s', (text, postcode) => {
    expect(postcodeOf(text)).toBe(postcode);
  });

  test.each(['', '592', '59211', '5921 A', '5921 ABC', '5921-AB', 'AB 5921', '5921 AB 12', '٥٩٢١', '5921 Āb', '1e3 '])('"%s" is none', (text) => {
    expect(postcodeOf(text)).toBeUndefined();
  });

  test('belongs to the smallest neighbourhoods that have it, and to the stadsdeel only when none of its own has', () => {
    expect(ids('5921')).toEqual(['midden']);
    expect(ids('5923')).toEqual(['midden', 'zuid']);
    expect(ids('5951')).toEqual(['dorp']);
    const [stadsdeel] = neighbourhoods;
    expect(neighbourhoodsWith('5999', [{ ...stadsdeel!, postcodes: ['5999'] }, ...neighbourhoods.slice(1)]).map(({ id }) => id)).toEqual(['blerick']);
  });

  test('that nobody has belongs nowhere', () => {
    expect(ids('9999')).toEqual([]);
    expect(postcodePoint('9999', neighbourhoods)).toBeUndefined();
  });

  test('is measured from the middle of its neighbourhoods', () => {
    expect(postcodePoint('5921', neighbourhoods)).toEqual(metresFromMiddle(1000));
    expect(postcodePoint('5923', neighbourhoods)).toEqual(metresFromMiddle(0));
    expect(postcodePoint('5960', neighbourhoods)?.latitude).toBeCloseTo(metresFromMiddle(7000).latitude, 9);
  });
});

describe('a neighbourhood is meant by', () => {
  test.each([
    ['midden', 'midden'],
    ['Blerick-Midden', 'midden'],
    ['  BLERICK midden ', 'midden'],
    ['blerick', 'blerick'],
    ['Bliërick', 'blerick'],
    ['blierick', 'blerick'],
    ["'t Hart", 'midden'],
    ['’t hart', 'midden'],
    ['het dorp', 'dorp'],
    ['5921 ab', 'midden'],
    ['5922', 'zuid'],
    ['5951AB', 'dorp'],
  ])('"%s": %s', (text, id) => {
    expect(named(text)).toBe(id);
  });

  test('a postcode of several, when they share a stadsdeel', () => {
    expect(named('5923')).toBe('blerick');
  });

  test('no postcode of several that share nothing', () => {
    expect(named('5960')).toBeUndefined();
  });

  test.each(['', '   ', '-', '!?', '9999', 'mid', 'huis in blerick', 'hart', '5921 abc'])('nothing like "%s"', (text) => {
    expect(named(text)).toBeUndefined();
  });

  test('the first of two that bear the same nickname', () => {
    expect(named('de kade')).toBe('zuid');
  });

  test.each(realTowns)('its id, its name, its nicknames and its postcodes in %s', (_, real) => {
    for (const { id, name, nicknames, postcodes } of real) {
      for (const text of [id, name, name.toUpperCase(), ...nicknames]) expect(namedNeighbourhood(text, real)?.id, text).toBe(id);
      for (const postcode of postcodes) {
        const meant = namedNeighbourhood(`${postcode} ab`, real);
        const inside = real.filter(({ parent }) => parent === meant?.id);
        expect(
          [meant, ...inside].some((one) => one?.postcodes.includes(postcode)),
          postcode,
        ).toBe(true);
      }
    }
  });
});
