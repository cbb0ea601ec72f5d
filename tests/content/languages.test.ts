/** The languages as they are published: whole, fresh, and in Dutch that can be read. */
import { describe, expect, test } from 'vitest';
import { checkLanguages } from '#i18n/check-languages.ts';
import { coverageOf } from '#i18n/coverage.ts';
import { municipalityTexts, sharedTexts } from '#i18n/dutch-texts.ts';
import { leavesOf, stemOf } from '#i18n/leaves.ts';
import { siteLanguage } from '#i18n/site-language.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { isUsed } from '../fixtures/used-keys.ts';

const all = municipalityIds().map((id) => readSources(id));
const [shared] = all;
const languages = readLanguages(shared!).languages.map(({ id, about }) => siteLanguage(id, about));
const dutch = shared!.translations.find(({ language }) => language.id === 'nl')!;

test('there are eight, in the order of the choice', () => {
  expect(languages.map(({ id }) => id)).toEqual(['nl', 'eenvoudig', 'en', 'de', 'pl', 'tr', 'ar', 'uk']);
});

describe.each(languages.map((language) => [language.id, language] as const))('%s', (id, language) => {
  const problems = [...checkLanguages(shared!, sharedTexts(shared!), [language]), ...all.flatMap((sources) => checkLanguages(sources, municipalityTexts(sources), [language]))];
  const told = (codes: (code: string) => boolean) => problems.filter(({ code }) => codes(code)).map(({ file, line, what }) => `${file}:${line} ${what}`);

  test('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error').map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
  });

  test('has every text, made from the Dutch of now', () => {
    expect(told((code) => ['translation-missing', 'translation-stale', 'translation-unstamped'].includes(code))).toEqual([]);
  });

  test.each(all.map((sources) => [sources.id, sources] as const))('is whole in %s', (_, sources) => {
    expect(coverageOf(sources).get(id)).toBe(1);
  });
});

describe('the Dutch interface', () => {
  test('has no text that the code never asks for', () => {
    const keys = new Set(leavesOf(dutch.interface?.value).map(({ key }) => stemOf(key)));
    expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
  });
});

test('in Voorbeeldstad no two offers have the same summary', () => {
  const texts = municipalityTexts(all.find(({ id }) => id === 'voorbeeldstad')!);
  const summaries = texts.filter(({ key }) => /^offers\.[^.]+\.summary$/.test(key)).map(({ text }) => text);
  expect(summaries.length).toBeGreaterThan(50);
  expect(summaries.filter((summary, number) => summaries.indexOf(summary) < number)).toEqual([]);
});
