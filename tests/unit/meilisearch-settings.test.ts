import { describe, expect, test } from 'vitest';
import { filters } from '#domain/filters/index.ts';
import { enrich } from '#search/enrich.ts';
import { wordsIn } from '#search/fold.ts';
import type { MeiliDocument } from '#search/meilisearch/meili-document.ts';
import { meiliSettings } from '#search/meilisearch/settings.ts';
import { toMeiliDocuments } from '#search/meilisearch/to-document.ts';
import { searchFields } from '#search/settings.ts';
import type { SearchWords } from '#search/words.ts';
import { searchWords } from '#sources/search-words.ts';
import { finderOffer, townWith } from '../fixtures/finder-town.ts';
import { documentsOf, dutchWords, languageWords, type Texts } from '../fixtures/search-texts.ts';

const documentsWith = (texts: Readonly<Record<string, Texts>>, words: SearchWords): MeiliDocument[] =>
  toMeiliDocuments(enrich(documentsOf(texts), words), townWith(...Object.keys(texts).map((key) => finderOffer(key))), words, '2026-11-23');
const settingsOf = (texts: Readonly<Record<string, Texts>>, words: SearchWords = dutchWords()) => meiliSettings(words, documentsWith(texts, words));
const synonymsOf = (texts: Texts, words: SearchWords) => settingsOf({ 'bieb/inloop': texts }, words).settings.synonyms ?? {};

describe('the settings of an index', () => {
  const { settings, warnings } = settingsOf({ 'bieb/inloop': 'Taalhuis' });

  test('search in every field, the heaviest first', () => {
    expect(settings.searchableAttributes).toEqual([...searchFields]);
  });

  test('filter by every filter of the finder, and by nothing else of the texts', () => {
    const stored = filters.filter(({ kind }) => kind === 'stored').map(({ id }) => `facets.${id}`);
    expect(stored.length).toBeGreaterThan(5);
    expect(settings.filterableAttributes).toEqual([...stored, 'ageFrom', 'ageTo', 'open', 'reach', '_geo', 'key']);
    expect(settings.sortableAttributes).toEqual(['_geo', 'order']);
  });

  test('rank by words first, and what is the same as in a list without a question', () => {
    expect(settings.rankingRules).toEqual(['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness', 'order:asc']);
  });

  test('let a typing error pass from four letters, two from eight, and none in a number or a postcode', () => {
    expect(settings.typoTolerance).toEqual({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnNumbers: true,
      disableOnAttributes: ['postcode'],
    });
  });

  test.each([
    ['nl', 'nld'],
    ['en', 'eng'],
    // Its dictionary would cut long words in texts, and not in synonyms.
    ['de', 'nld'],
    ['pl', 'pol'],
    ['tr', 'tur'],
    ['ar', 'ara'],
    ['uk', 'ukr'],
  ])('have an index in %s read as %s, and as nothing else', (language, locale) => {
    expect(settingsOf({ 'bieb/inloop': 'Taalhuis' }, { ...dutchWords(), language }).settings.localizedAttributes).toEqual([
      { attributePatterns: ['*'], locales: [locale] },
    ]);
  });

  test('leave a language out that the server does not know, and say so', () => {
    const unknown = settingsOf({ 'bieb/inloop': 'Taalhuis' }, { ...dutchWords(), language: 'ti' });
    expect(unknown.settings).not.toHaveProperty('localizedAttributes');
    expect(unknown.warnings.join()).toContain('"ti"');
    expect(warnings).toEqual([]);
  });

  test('have room for every document in a list, and for every value of a filter', () => {
    expect(settings.pagination).toEqual({ maxTotalHits: 5000 });
    expect(settings.faceting?.maxValuesPerFacet).toBe(100);
    const [one] = documentsWith({ 'bieb/inloop': 'Taalhuis' }, dutchWords());
    const many = Array.from({ length: 5001 }, (_, number) => ({ ...one!, facets: { neighbourhood: [`wijk-${String(number)}`] } }));
    const large = meiliSettings(dutchWords(), many).settings;
    expect(large.pagination?.maxTotalHits).toBe(5001);
    expect(large.faceting?.maxValuesPerFacet).toBe(5001);
  });

  test('show the texts and the hours, and none of what was only put there to choose by', () => {
    expect(settings.displayedAttributes).toEqual(['id', 'key', 'hours', ...searchFields]);
  });
});

describe('words that say nothing', () => {
  test('stand there folded, each once', () => {
    const { settings } = settingsOf({ 'bieb/inloop': 'Taalhuis' }, dutchWords({}, 'één een En'));
    expect(settings.stopWords).toEqual(['een', 'en']);
  });

  test('hold in Arabic the article, which the server reads as a word of its own, and no word that begins with it', () => {
    const words = { ...dutchWords(), language: 'ar', own: languageWords({}, 'الذي من') };
    const { stopWords = [] } = settingsOf({ 'bieb/inloop': 'Taalhuis' }, words).settings;
    expect(stopWords).toEqual(expect.arrayContaining(['ال', 'من']));
    expect(stopWords).not.toContain('الذي');
    expect(stopWords).not.toContain('ذي');
  });
});

describe('a synonym', () => {
  test('leads to the words that stand in the documents, with their stems, and to no others', () => {
    expect(synonymsOf('Schulden en brieven', dutchWords({ deurwaarder: 'schulden, brief, kapper' }))).toMatchObject({
      deurwaarder: ['schulden', 'schuld', 'brief'],
    });
  });

  test('that leads nowhere is left out, and counted', () => {
    const { settings, warnings } = settingsOf({ 'bieb/inloop': 'Taalhuis' }, dutchWords({ haren: 'kapper' }));
    expect(settings.synonyms).toEqual({});
    expect(warnings).toEqual(['1 groups of synonyms lead to words that stand in no document, and are left out.']);
  });

  test('has its stem beside it, and the other forms of it that stand in the documents', () => {
    const synonyms = synonymsOf({ title: 'Schulden', summary: 'Een aanmaning' }, dutchWords({ aanmaningen: 'schulden' }));
    expect(Object.keys(synonyms).sort()).toEqual(['aanmaning', 'aanmaningen']);
    expect(synonyms.aanmaning).toEqual(['schulden', 'schuld']);
  });

  test('of several words stands there without the words that say nothing, which nobody asks the server for', () => {
    const words = dutchWords({ 'krap bij kas, de rekening betalen': 'schulden' }, 'de bij');
    expect(Object.keys(synonymsOf('Schulden', words)).sort()).toEqual(['krap kas', 'rekening betalen']);
  });

  test('of which one word is left belongs to that word only when nothing else does', () => {
    const words = dutchWords({ 'rood staan, geen geld': 'schulden' }, 'staan geen');
    const { settings, warnings } = settingsOf({ 'bieb/inloop': { title: 'Schulden', summary: 'Over geld' } }, words);
    expect(settings.synonyms).toEqual({ rood: ['schulden', 'schuld'] });
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('"geen geld"');
    expect(warnings[1]).toContain('"rood staan"');
  });

  test('of words that all say nothing is told to be lost', () => {
    const { settings, warnings } = settingsOf({ 'bieb/inloop': 'Schulden' }, dutchWords({ 'kom niet rond': 'schulden' }, 'kom niet rond'));
    expect(settings.synonyms).toEqual({});
    expect(warnings.join()).toContain('"kom niet rond"');
  });

  test('of more than three words is no key on the server', () => {
    const { settings, warnings } = settingsOf(
      { 'bieb/inloop': 'Schulden · stapel ongeopende post keukentafel' },
      dutchWords({ 'stapel ongeopende post keukentafel': 'schulden' }),
    );
    expect(settings.synonyms).toEqual({});
    expect(warnings.join()).toContain('stapel ongeopende post keukentafel');
  });

  test('with an Arabic article inside is no key, for the server reads the article as a word between', () => {
    const words = { ...dutchWords(), language: 'ar', own: languageWords({ 'دفع الايجار, الايجار غالي': 'schulden' }, 'من الذي') };
    expect(Object.keys(synonymsOf('Schulden', words))).toEqual(expect.arrayContaining(['ايجار غالي']));
    expect(Object.keys(synonymsOf('Schulden', words))).not.toContain('دفع ايجار');
  });

  test('has no more than fifty meanings; what is cut is told', () => {
    const meanings = Array.from({ length: 60 }, (_, number) => `zaak${String(number)}`);
    const { settings, warnings } = settingsOf({ 'bieb/inloop': { summary: meanings.join(' ') } }, dutchWords({ alles: meanings.join(', ') }));
    expect(settings.synonyms?.alles).toEqual(meanings.slice(0, 50));
    expect(warnings).toEqual(['1 words or phrases have more meanings than the server looks at (50); the last ones are cut: "alles".']);
  });

  test('has no more than a hundred words in all its meanings', () => {
    const meanings = Array.from({ length: 45 }, (_, number) => `een${String(number)} twee${String(number)} drie${String(number)}`);
    const { settings } = settingsOf({ 'bieb/inloop': { summary: meanings.join(' ') } }, dutchWords({ alles: meanings.join(', ') }));
    expect(settings.synonyms?.alles).toHaveLength(33);
  });
});

describe.each(['nl', 'en', 'de', 'pl', 'tr', 'ar', 'uk'])('the real words of %s', (language) => {
  const words = searchWords(language);
  const texts = { 'bieb/inloop': { title: 'Taalhuis', topics: 'Schulden · Geld · Eten', summary: 'Leren lezen en schrijven met een vrijwilliger' } };
  const { settings, warnings } = settingsOf(texts, words);
  const entries = Object.entries(settings.synonyms ?? {});

  test('stay within what the server holds', () => {
    expect(entries.length).toBeGreaterThan(100);
    for (const [key, meanings] of entries) {
      expect(key.split(' ').length, key).toBeLessThanOrEqual(3);
      expect(meanings.length, key).toBeGreaterThan(0);
      expect(meanings.length, key).toBeLessThanOrEqual(50);
      expect(meanings.join(' ').split(' ').length, key).toBeLessThanOrEqual(100);
    }
  });

  test('are folded as every text is, and hold no word that says nothing', () => {
    const stops = new Set(settings.stopWords);
    for (const text of entries.flatMap(([key, meanings]) => [key, ...meanings])) {
      expect(wordsIn(text).join(' ')).toBe(text);
      for (const word of text.split(' ')) expect(stops.has(word), text).toBe(false);
    }
  });

  test('tell what is cut in a few sentences', () => {
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.length).toBeLessThan(8);
    for (const warning of warnings) expect(warning.length).toBeLessThan(500);
  });
});
