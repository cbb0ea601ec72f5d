/** The languages as they are published: without errors, and whole enough to offer. A text that waits for its translator is no error. */
import { describe, expect, test } from 'vitest';
import { checkLanguages } from '#i18n/check-languages.ts';
import { coverageOf, offeredFrom } from '#i18n/coverage.ts';
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

const promised = ['nl', 'eenvoudig', 'en', 'de', 'pl', 'tr', 'ar', 'uk'];

test('there are eight, in the order of the choice; others may follow', () => {
  expect(languages.slice(0, promised.length).map(({ id }) => id)).toEqual(promised);
});

test.each(all.map((sources) => [sources.id, sources] as const))('each of the eight is offered in %s', (_, sources) => {
  const coverage = coverageOf(sources);
  expect(promised.filter((id) => (coverage.get(id) ?? 0) < offeredFrom)).toEqual([]);
});

describe.each(languages.map((language) => [language.id, language] as const))('%s', (_, language) => {
  const problems = [...checkLanguages(shared!, sharedTexts(shared!), [language]), ...all.flatMap((sources) => checkLanguages(sources, municipalityTexts(sources), [language]))];

  test('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error').map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
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
