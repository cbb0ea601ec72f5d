/** The list of filters, and what of a catalogue goes to the finder. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { filters } from '#domain/filters/index.ts';
import { isConfidential } from '#domain/place.ts';
import { finderFacts } from '#projections/finder-facts.ts';
import { finderWords } from '#projections/finder-words.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { filterOracle } from '../fixtures/filter-oracle.ts';
import { oddTown } from '../fixtures/odd-town.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const voorbeeldstad = readSources('voorbeeldstad');
const towns = [
  ['voorbeeldstad', voorbeeldstad],
  ['venlo', readSources('venlo')],
  ['rheden', readSources('rheden')],
  ['an odd town', oddTown()],
] as const;
const { languages } = readLanguages(voorbeeldstad);
const readers = [dutch, ...['en', 'ar'].map((id) => readerWith(id, languages.find((language) => language.id === id)!.interface))];
const catalogues = towns.map(([town, sources]) => [town, buildCatalogue(sources, { today: '2026-11-26' }).catalogue!] as const);

describe('every filter', () => {
  test('is stated in the oracle, and nothing else is', () => {
    expect(Object.keys(filterOracle).sort()).toEqual(filters.map(({ id }) => id).sort());
  });

  test('has an id and a name in the address of its own', () => {
    expect(new Set(filters.map(({ id }) => id)).size).toBe(filters.length);
    const parameters = [...filters.map(({ parameter }) => parameter), 'q', 'postcode'];
    expect(new Set(parameters).size).toBe(parameters.length);
    for (const parameter of parameters) expect(parameter).toMatch(/^[a-z]+$/);
  });

  test.each(readers.map((reader) => [reader.language.id, reader] as const))('has a name in %s', (_, reader) => {
    for (const [, catalogue] of catalogues) {
      const words = finderWords(catalogue, reader);
      for (const { id } of filters) {
        expect(words.filters[id], id).toEqual(expect.any(String));
        expect(words.filters[id], id).not.toMatch(/^$|filter\.|[{}]/);
      }
    }
  });

  test.each(catalogues)('offers in %s every value that gives something', (_, catalogue) => {
    const { choices } = finderWords(catalogue, dutch);
    for (const { id } of filters) {
      const given = choices[id]?.map(({ value }) => value) ?? [];
      // Any age will do.
      if (id === 'age') expect(given).toEqual([]);
      else {
        const asked = { catalogue, now: { date: catalogue.today, minute: 600 } };
        const isTold = (value: string) => catalogue.offers.some((offer) => filterOracle[id]!.holds(offer, value, asked) !== 'no');
        const values = filterOracle[id]!.values(catalogue).filter((value) => value !== 'onbekend' && (isTold(value) || given.includes(value)));
        expect([...given].sort(), id).toEqual([...values].sort());
      }
    }
  });
});

test('some town has a confidential place to keep', () => {
  expect(catalogues.flatMap(([, { places }]) => places.filter(isConfidential)).length).toBeGreaterThan(0);
});

describe.each(catalogues)('what is sent to the finder of %s', (_, catalogue) => {
  const secrets = catalogue.places.filter(isConfidential);
  const sent = finderFacts(catalogue);

  test('has no position, neighbourhood or place of what is confidential', () => {
    for (const { id } of secrets) {
      expect(sent.places).not.toHaveProperty([id]);
      const offers = sent.offers.filter(({ place }) => place === id);
      expect(offers.length).toBeGreaterThan(0);
      for (const offer of offers) {
        expect(Object.keys(offer).sort()).toEqual(['facets', 'homes', 'isRunning', 'key', 'place', 'reach']);
        expect(offer).toMatchObject({ homes: [], reach: 'whole', facets: { neighbourhood: ['heel'] } });
      }
      const others = JSON.stringify({ ...sent, offers: sent.offers.filter(({ place }) => place !== id) });
      expect(others).not.toContain(id);
    }
  });

  test('has every position exact, and none for a place without one', () => {
    for (const place of catalogue.places.filter(({ id }) => id in sent.places)) {
      const { where } = place;
      expect(sent.places[place.id]?.where.point !== undefined, place.id).toBe(where.kind === 'address' && where.position !== undefined);
    }
  });
});
