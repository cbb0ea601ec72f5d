import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { isConfidential } from '#domain/place.ts';
import { searchDocument } from '#search/document.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { wordsIn } from '#search/fold.ts';
import { ignoredWords } from '#search/ignored.ts';
import { readSources } from '#sources/files.ts';
import { searchWords } from '#sources/search-words.ts';
import { reopened } from '../fixtures/search-texts.ts';

describe('the search of Voorbeeldstad', { timeout: 60_000 }, () => {
  const sources = readSources('voorbeeldstad');
  const { catalogue } = buildCatalogue(sources, { today: '2026-11-26' });
  const { offers, places, neighbourhoods } = catalogue!;
  const locales = sources.translations.map(({ language }) => language.id);
  const words = new Map(locales.map((locale) => [locale, searchWords(locale === 'eenvoudig' ? 'nl' : locale)]));
  const documentOf = (offer: (typeof offers)[number], locale: string) => searchDocument(offer, locale, words.get(locale)!);
  const indexes = new Map(
    locales.map((locale) => [
      locale,
      writeIndex(
        offers.map((offer) => documentOf(offer, locale)),
        words.get(locale)!,
      ),
    ]),
  );
  const engines = new Map([...indexes].map(([locale, index]) => [locale, reopened(index)]));
  const found = (locale: string, text: string) => engines.get(locale)!.search({ text });
  const surely = (locale: string, text: string) => found(locale, text)?.hits.flatMap(({ key, isGuess }) => (isGuess ? [] : [key])) ?? [];

  test('there are at least eight locales', () => {
    expect(locales).toEqual(expect.arrayContaining(['ar', 'de', 'eenvoudig', 'en', 'nl', 'pl', 'tr', 'uk']));
  });

  test.each(locales)('a Dutch word finds the same in %s as in Dutch', (locale) => {
    for (const word of ['taalhuis', 'schulden', 'formulieren', 'dakloos', 'lindel', 'huiswerk', 'koffie', 'deurwaarder']) {
      const inDutch = surely('nl', word);
      expect(inDutch.length, word).toBeGreaterThan(0);
      expect(surely(locale, word), word).toEqual(expect.arrayContaining(inDutch));
    }
  });

  test.each([
    ['ar', 'ديون'],
    ['en', 'debts'],
    ['de', 'Schulden'],
    ['pl', 'długi'],
    ['tr', 'borçlarım'],
    ['uk', 'борги'],
  ])('in %s "%s" finds what "schulden" finds first', (locale, word) => {
    const [first] = surely('nl', 'schulden');
    expect(surely(locale, word)).toContain(first);
  });

  test.each(locales)('every offer is found in %s by the name of its place, its kind and its neighbourhood', (locale) => {
    const answers = new Map<string, ReadonlySet<string> | undefined>();
    const keysOf = (text: string) => {
      const hits = answers.has(text) ? undefined : found(locale, text)?.hits;
      if (!answers.has(text)) answers.set(text, hits && new Set(hits.map(({ key }) => key)));
      return answers.get(text);
    };
    const ignored = ignoredWords(words.get(locale)!);
    for (const { key, place, kind } of offers) {
      const home = isConfidential(place) ? [] : [place.neighbourhood?.name ?? '', ...(place.neighbourhood?.nicknames ?? [])];
      for (const text of [place.name, kind.name.nl, ...home]) {
        if (wordsIn(text).every((word) => ignored.has(word))) continue;
        expect(keysOf(text)?.has(key), `${key} by "${text}"`).toBe(true);
      }
    }
  });

  describe('of a confidential place', () => {
    const secret = offers.filter(({ place }) => isConfidential(place));
    const keys = new Set(secret.map(({ key }) => key));

    /** The words of these documents under one field. */
    const termsUnder = (field: string, { index }: Snapshot) => {
      const ids = new Set(Object.entries(index.documentIds).flatMap(([number, key]) => (keys.has(key as string) ? [number] : [])));
      expect(ids.size).toBe(keys.size);
      const number = String(index.fieldIds[field]);
      return index.index.flatMap(([term, fields]) => (Object.keys((fields as Record<string, object>)[number] ?? {}).some((id) => ids.has(id)) ? [term] : []));
    };

    test('there is one', () => {
      expect(places.filter(isConfidential).length).toBeGreaterThan(0);
      expect(secret.length).toBeGreaterThan(0);
    });

    test.each(locales)('nothing of where it is stands in the index of %s', (locale) => {
      for (const field of ['wijk', 'postcode']) expect(termsUnder(field, indexes.get(locale)!), field).toEqual([]);
      // Other places do have theirs: the fields are there.
      expect(Object.keys(indexes.get(locale)!.index.fieldIds)).toEqual(expect.arrayContaining(['wijk', 'postcode']));
    });

    test.each(locales)('nothing of where it is stands in its document in %s, not even when a neighbourhood were to be known', (locale) => {
      for (const offer of secret) {
        for (const neighbourhood of [offer.place.neighbourhood, neighbourhoods[0]]) {
          const document = documentOf({ ...offer, place: { ...offer.place, ...(neighbourhood && { neighbourhood }) } }, locale);
          expect(document).toMatchObject({ wijk: '', postcode: '' });
          const names = [offer.place.name, ...offer.organisations.map(({ name }) => name)];
          expect(wordsIn(document.place)).toEqual(wordsIn([...new Set(names)].join(' ')));
        }
      }
    });

    test('no neighbourhood can be told from an index of it alone', () => {
      for (const offer of secret) {
        const { index } = writeIndex([documentOf(offer, 'nl')], words.get('nl')!);
        const terms = new Set(index.index.map(([term]) => term));
        for (const { name, nicknames, postcodes } of neighbourhoods) {
          for (const text of [name, ...nicknames, ...postcodes]) {
            expect(
              wordsIn(text).every((word) => terms.has(word)),
              text,
            ).toBe(false);
          }
        }
      }
    });
  });
});
