import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { finderWords } from '#projections/finder-words.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { dutch, languageOf, readerWith } from '../fixtures/readers.ts';

const sources = readSources('voorbeeldstad');
const { catalogue } = buildCatalogue(sources, { today: '2026-11-26' });
const { languages } = readLanguages(sources);
const readerOf = (id: string) => (id === 'nl' ? dutch : readerWith(id, languages.find((language) => language.id === id)!.interface));
const wordsIn = (id: string) => finderWords(catalogue!, readerOf(id));
const labels = (id: string, filter: keyof ReturnType<typeof wordsIn>['choices']) => wordsIn(id).choices[filter]?.map(({ label }) => label);

/** Every text in the words, also inside an object that marks it as Dutch. */
const textsIn = (part: unknown): string[] => (typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(textsIn));

// What the browser can fill in.
const blanks = ['choice', 'total', 'name', 'distance', 'place', 'open', 'unsure', 'closed', 'age', 'postcode', 'text', 'words', 'count'];

describe.each(['nl', 'en', 'ar'])('the finder in %s', (id) => {
  const words = wordsIn(id);

  test('says everything in its own language', () => {
    for (const text of [...Object.values(words.texts), ...Object.values(words.filters)]) expect(text).toEqual(expect.any(String));
    expect(words.language).toEqual({ id, intl: languageOf(id).intl, html: languageOf(id).html, direction: id === 'ar' ? 'rtl' : 'ltr' });
  });

  test('leaves nothing to fill in but what the browser knows', () => {
    for (const text of textsIn([words.texts, words.counts, words.filters, words.choices])) {
      expect(text).not.toMatch(/^\s*$|undefined|\{\{|\}\}|^[a-z]+\.[a-zA-Z.]+$/);
      for (const [, name] of text.matchAll(/\{([^}]*)\}/g)) expect(blanks, text).toContain(name);
    }
  });

  test('counts in every plural form of its language', () => {
    const forms = new Intl.PluralRules(words.language.intl).resolvedOptions().pluralCategories;
    const upTo100 = new Set(Array.from({ length: 101 }, (_, count) => new Intl.PluralRules(words.language.intl).select(count)));
    for (const [name, { words: said, intl }] of Object.entries(words.counts)) {
      expect(intl).toBe(words.language.intl);
      expect(Object.keys(said).sort(), name).toEqual([...upTo100].sort());
      expect(forms).toEqual(expect.arrayContaining(Object.keys(said)));
      for (const count of [3, 11, 100]) expect(said[new Intl.PluralRules(intl).select(count)], name).toContain('{count}');
    }
  });

  test('names every choice once', () => {
    for (const [filter, choices] of Object.entries(words.choices)) {
      expect(new Set(choices.map(({ value }) => value)).size, filter).toBe(choices.length);
      expect(new Set(choices.map(({ label }) => JSON.stringify(label))).size, filter).toBe(choices.length);
    }
  });

  test('sends somebody who finds nothing to where every question can be asked', () => {
    expect(words.advice).toBe(`${id === 'nl' ? '' : `/${id}`}/soorten/informatie-adviespunt/`);
  });
});

describe('the choices', () => {
  test('of time are now, today, tonight and the weekend, and then single days', () => {
    expect(labels('nl', 'open')).toEqual(
      'Nu open, Vandaag, Vanavond, Dit weekend, Morgen, Maandag, Dinsdag, Woensdag, Donderdag, Vrijdag, Zaterdag, Zondag'.split(', '),
    );
    expect(labels('pl', 'open')?.slice(-8)).toEqual('Jutro, Poniedziałek, Wtorek, Środa, Czwartek, Piątek, Sobota, Niedziela'.split(', '));
    expect(labels('ar', 'open')?.at(-1)).toBe('الأحد');
  });

  test('of language begin with Dutch and go on by name', () => {
    const [first, ...others] = labels('nl', 'language') as string[];
    expect(first).toBe('Nederlands');
    expect(others).toEqual([...others].sort((one, other) => one.localeCompare(other, 'nl')));
    expect(labels('en', 'language')?.[0]).toBe('Dutch');
  });

  test('of distance are said in the language of the reader', () => {
    expect((labels('nl', 'near') as string[]).join()).toMatch(/1\s?km.*2\s?km.*5\s?km/);
    expect((labels('ar', 'near') as string[]).join()).not.toMatch(/km/);
  });

  test('never offer what nobody told: that is asked beside a wish', () => {
    for (const choices of Object.values(wordsIn('nl').choices)) expect(choices.map(({ value }) => value)).not.toContain('onbekend');
  });

  test('of a word that no offer bears are left out', () => {
    const small = { ...catalogue!, offers: catalogue!.offers.slice(0, 1) };
    const { kind, topic, audience } = finderWords(small, dutch).choices;
    const [offer] = small.offers;
    expect(kind?.map(({ value }) => value)).toEqual([offer!.kind.id]);
    expect(topic).toHaveLength(offer!.topics.length);
    expect(audience).toHaveLength(offer!.audiences.length);
  });
});

describe('a text that is only there in Dutch', () => {
  const half = finderWords(catalogue!, readerWith('de', { finder: { close: 'Schließen' } }));

  test('is marked, and the others are not', () => {
    expect(half.texts.close).toBe('Schließen');
    expect(half.texts.more).toEqual({ nl: wordsIn('nl').texts.more });
    expect(half.filters.kind).toEqual({ nl: wordsIn('nl').filters.kind });
  });

  test('is counted in the plural forms of Dutch', () => {
    expect(half.counts.results).toEqual(wordsIn('nl').counts.results);
  });

  test('is a name: neighbourhoods stay Dutch in every language, and plain in Dutch', () => {
    const [first] = catalogue!.neighbourhoods;
    expect(labels('en', 'neighbourhood')?.[0]).toEqual({ nl: first!.name });
    expect(labels('nl', 'neighbourhood')?.[0]).toBe(first!.name);
    // Easy Dutch is Dutch too.
    expect(finderWords(catalogue!, readerOf('eenvoudig')).choices.neighbourhood?.[0]?.label).toBe(first!.name);
  });
});
