/** The words of the site itself, in every language. */
import { describe, expect, test } from 'vitest';
import { coverageOf, offeredFrom } from '#i18n/coverage.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { formOf, interfaceOf, isUsed, placeholdersIn, stemOf, translationFolders } from '../fixtures/interface-texts.ts';
import { languageOf } from '../fixtures/readers.ts';
import { sentencesIn, wordCount } from '../fixtures/sentences.ts';

const dutch = interfaceOf('nl');
const stems = new Set([...dutch.keys()].map(stemOf));
const dutchOf = (key: string) => dutch.get(key) ?? dutch.get(`${stemOf(key)}_other`) ?? '';
const others = translationFolders.filter((id) => id !== 'nl');

describe('the Dutch interface', () => {
  test('has no text that the code never asks for', () => {
    expect([...stems].filter((key) => !isUsed(key))).toEqual([]);
  });

  test('has sentences of at most twenty words', () => {
    expect([...dutch.values()].flatMap(sentencesIn).filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
  });

  test('says "u", and no words of an office', () => {
    const office = /\b(inzake|indien|derhalve|teneinde|middels|betreffende|conform|dient te|doelgroep|participatie|zelfredzaamheid|cliënt)\b/i;
    expect([...dutch].filter(([, text]) => office.test(text) || /\b(je|jij|jouw)\b/i.test(text))).toEqual([]);
  });

  test('has only texts, and none that is empty', () => {
    expect([...dutch].filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });
});

describe.each(translationFolders)('the plural forms in %s', (id) => {
  const texts = interfaceOf(id);
  const categories = new Intl.PluralRules(languageOf(id).intl).resolvedOptions().pluralCategories;
  const counted = [...new Set([...texts.keys()].filter(formOf).map(stemOf))];

  test('are all there, and no others', () => {
    const forms = counted.map((stem) => [stem, [...texts.keys()].filter((key) => formOf(key) && stemOf(key) === stem).map(formOf).sort()]);
    expect(forms).toEqual(counted.map((stem) => [stem, [...categories].sort()]));
  });

  test('hold the number wherever it can be more than one number', () => {
    expect(counted.filter((stem) => !texts.get(`${stem}_other`)!.includes('{{count}}'))).toEqual([]);
  });
});

describe.each(others)('the interface in %s', (id) => {
  const texts = interfaceOf(id);

  test('has no key that Dutch does not have', () => {
    expect([...texts.keys()].filter((key) => !stems.has(stemOf(key)))).toEqual([]);
  });

  test('fills in the same names as the Dutch text', () => {
    const without = (names: string[], key: string) => (['zero', 'one', 'two'].includes(formOf(key) ?? '') ? names.filter((name) => name !== 'count') : names);
    const wrong = [...texts].filter(([key, text]) => without(placeholdersIn(text), key).join() !== without(placeholdersIn(dutchOf(key)), key).join());
    expect(wrong).toEqual([]);
  });

  test('has only texts without hidden characters, and none that is empty', () => {
    expect([...texts].filter(([, text]) => typeof text !== 'string' || text.trim() === '' || /[\u0000-\u001F\u200B\u202A-\u202E\u2066-\u2069\uFEFF<>]/u.test(text))).toEqual([]);
  });
});

describe.each(municipalityIds())('the coverage of %s', (id) => {
  const sources = readSources(id);
  const coverage = coverageOf(sources, readLanguages(sources).languages);

  test('is whole in Dutch', () => {
    expect(coverage.get('nl')).toBe(1);
  });

  test('is enough in English to offer it', () => {
    expect(coverage.get('en')).toBeGreaterThanOrEqual(offeredFrom);
  });
});
