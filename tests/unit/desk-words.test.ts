import { describe, expect, test } from 'vitest';
import { deskWords } from '#projections/desk-words.ts';
import { readContent } from '../build/built-site.ts';
import { readerWith } from '../fixtures/readers.ts';

const { catalogue, readers } = readContent('voorbeeldstad', '2026-11-22');
const languages = [...readers.values()].map(({ language }) => language);
const wordsIn = (language: string) => deskWords(catalogue, languages, readers.get(language)!);

describe('the words of the desk', () => {
  test('name every language in its own words and in those of the desk', () => {
    const named = wordsIn('nl').languages.map(({ id, name, called }) => [id, name, called]);
    expect(named).toContainEqual(['pl', 'Polski', 'Pools']);
    expect(named).toContainEqual(['ar', 'العربية', 'Arabisch']);
    expect(named).toContainEqual(['eenvoudig', 'Eenvoudig Nederlands', 'Eenvoudig Nederlands']);
    expect(wordsIn('ar').languages.find(({ id }) => id === 'pl')).toMatchObject({ name: 'Polski', html: 'pl', direction: 'ltr' });
  });

  test('call a referrer and a visitor by their own words', () => {
    const { desk, referrer } = wordsIn('nl');
    for (const key of Object.keys(desk) as (keyof typeof desk)[]) expect(referrer[key]).not.toBe(desk[key]);
  });

  test('leave room for what only the browser knows', () => {
    const { texts } = wordsIn('nl');
    expect(texts.added).toContain('{name}');
    expect(texts.listCount).toMatch(/\{count\}.*\{most\}/);
    expect(texts.languageBusy).toContain('{language}');
    expect(texts.data).toContain('{date}');
  });

  test('lead on within the same language', () => {
    expect(wordsIn('nl')).toMatchObject({ language: 'nl', howTo: '/balie/uitleg/' });
    expect(wordsIn('ar')).toMatchObject({ language: 'ar', howTo: '/ar/balie/uitleg/' });
  });

  test('are Dutch, and say so, where a language has none', () => {
    expect(deskWords(catalogue, languages, readerWith('uk', {})).texts.list).toEqual({ nl: wordsIn('nl').texts.list });
  });
});
