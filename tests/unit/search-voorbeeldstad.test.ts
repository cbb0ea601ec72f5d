import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { isConfidential } from '#domain/place.ts';
import { searchDocument } from '#search/document.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { wordsIn } from '#search/fold.ts';
import { readSources } from '#sources/files.ts';

describe('the search of Voorbeeldstad', { timeout: 30_000 }, () => {
  const sources = readSources('voorbeeldstad');
  const { catalogue } = buildCatalogue(sources, { today: '2026-11-26' });
  const { offers, places } = catalogue!;
  const locales = sources.translations.map(({ language }) => language.id);
  const indexOf = (locale: string) => writeIndex(offers.map((offer) => searchDocument(offer, locale)));
  const indexes = new Map(locales.map((locale) => [locale, indexOf(locale)]));

  test('there are at least eight locales', () => {
    expect(locales).toEqual(expect.arrayContaining(['ar', 'de', 'eenvoudig', 'en', 'nl', 'pl', 'tr', 'uk']));
  });

  test.each(locales)('a Dutch word finds the same in %s as in Dutch', (locale) => {
    const engine = openIndex(indexes.get(locale)!);
    const inDutch = openIndex(indexes.get('nl')!);
    for (const word of ['taalhuis', 'schulden', 'formulieren', 'dakloos', 'lindel', 'huiswerk', 'koffie']) {
      expect(engine.search(word)?.keys, word).toEqual(expect.arrayContaining([...inDutch.search(word)!.keys]));
    }
  });

  test('a word finds in its own language too', () => {
    expect(openIndex(indexes.get('ar')!).search('ديون')?.keys.length).toBeGreaterThan(0);
    expect(openIndex(indexes.get('en')!).search('debts')?.keys.length).toBeGreaterThan(0);
  });

  test('every offer is found by the name of its place, its kind and its neighbourhood', () => {
    const engine = openIndex(indexes.get('nl')!);
    for (const { key, place, kind } of offers) {
      const texts = [place.name, kind.name.nl, ...(isConfidential(place) ? [] : [place.neighbourhood?.name ?? '', ...(place.neighbourhood?.nicknames ?? [])])];
      for (const text of texts.filter((one) => wordsIn(one).length > 0)) {
        const found = engine.search(text);
        expect(found === undefined || found.keys.includes(key), `${key} by "${text}"`).toBe(true);
      }
    }
  });

  test('nothing of where a confidential place is stands in any index', () => {
    const secrets = places.filter(isConfidential);
    expect(secrets.length).toBeGreaterThan(0);
    for (const offer of offers.filter(({ place }) => isConfidential(place))) {
      for (const locale of locales) {
        expect(searchDocument(offer, locale).where).toBe('');
        // Not even when an address were to be there.
        const given = { ...offer, place: { ...offer.place, neighbourhood: catalogue!.neighbourhoods[0]! } };
        expect(searchDocument(given, locale).where).toBe('');
      }
      const alone = writeIndex([searchDocument(offer, 'nl')]);
      for (const { name, nicknames, postcodes } of catalogue!.neighbourhoods) {
        for (const text of [name, ...nicknames, ...postcodes]) {
          const words = new Set((JSON.parse(alone) as { index: [string, unknown][] }).index.map(([word]) => word));
          expect(
            wordsIn(text).every((word) => words.has(word)),
            text,
          ).toBe(false);
        }
      }
    }
  });
});
