import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { coverageOf, offeredFrom } from '#i18n/coverage.ts';
import { createFormat } from '#i18n/format.ts';
import { siteLanguage, type SiteLanguage } from '#i18n/site-language.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { contentOf, faces, facesOf, inOrder, type Face } from '../fixtures/site-fonts.ts';
import { fontSubsets } from '../../src/tools/font-subsets.ts';
import { fontFiles, fontFolder } from '../../src/tools/write-fonts.ts';

const budget = 40_000;
const written = await fontFiles();
const sources = readSources('voorbeeldstad');
/** Who begins with a language must not wait for its letters: those that are offered. */
const languages = readLanguages(sources)
  .languages.filter(({ id }) => (coverageOf(sources).get(id) ?? 0) >= offeredFrom)
  .map(({ id, about }) => siteLanguage(id, about));

const siteWeights = [400, 700];
const covers = ({ weights: [lightest = 0, heaviest = 0] }: Face, weight: number) => lightest <= weight && weight <= heaviest;

const isSeen = (character: string) => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const readTexts = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:ya?ml|json|geojson)$/.test(file.name))
    .flatMap((file) => {
      const text = readFileSync(`${file.parentPath}/${file.name}`, 'utf8');
      return textsIn(/\.ya?ml$/.test(file.name) ? parse(text) : JSON.parse(text));
    });

/** Texts that are shown on pages in every language: names, addresses, and what isn't translated. */
const dutchTexts = ['content/municipalities', 'content/taxonomy', 'content/translations/nl'].flatMap(readTexts);

/** What the platform writes: dates, and the names of languages that people speak at a place. */
function platformTexts(language: SiteLanguage): string[] {
  const { dayOfWeek, month, language: nameOf } = createFormat(language);
  const days = Array.from({ length: 7 }, (_, day) => dayOfWeek(`2026-11-0${String(day + 1)}`));
  const months = Array.from({ length: 12 }, (_, index) => month(index + 1));
  const spoken = ['nl', 'en', 'de', 'fr', 'es', 'pl', 'tr', 'ar', 'uk', 'ru', 'ti', 'so', 'fa', 'ro', 'bg', 'hu', 'zh', 'ber'];
  return [...days, ...months, ...spoken.map(nameOf)];
}

/** Characters of the texts, and of the same texts in capitals, that no font of this language has. */
function missing(texts: readonly string[], { html, intl }: SiteLanguage): string {
  const there = new Set(facesOf(html).flatMap(({ range }) => Array.from(range)));
  const shown = inOrder(texts.map((text) => text + text.toLocaleUpperCase(intl)).join(''));
  return Array.from(shown)
    .filter((character) => isSeen(character) && !there.has(character))
    .join('');
}

describe('src/styles/fonts', () => {
  test('holds exactly the files that `npm run fonts` writes', () => {
    expect(readdirSync(fontFolder).sort()).toEqual([...written.keys()].sort());
  });

  test.each([...written.keys()])('%s is what `npm run fonts` would write now', (name) => {
    expect(readFileSync(`${fontFolder}/${name}`).equals(written.get(name)!)).toBe(true);
  });

  test('has a face for every file', () => {
    expect([...new Set(faces.map(({ file }) => file))].sort()).toEqual(fontSubsets.map(({ name }) => `${name}.woff2`).sort());
  });

  test.each(fontSubsets)('$name has every character it should, and fonts.css says so', async ({ name, characters }) => {
    const own = faces.filter(({ file }) => file === `${name}.woff2`);
    const { characters: inFile, weights } = await contentOf(own[0]!.bytes);
    expect(inFile).toBe(inOrder(characters));
    for (const { range } of own) expect(range).toBe(inFile);
    // A file told twice is told for either end of its axis.
    const told = own.flatMap((face) => face.weights);
    expect([Math.min(...told), Math.max(...told)]).toEqual(weights);
  });

  test.each(siteWeights)('every family has all its files at weight %i: a browser takes only faces of the very same weights together', (weight) => {
    for (const family of new Set(faces.map((face) => face.family))) {
      const here = faces.filter((face) => face.family === family && covers(face, weight));
      expect(new Set(here.map(({ weights }) => weights.join(' '))).size, family).toBe(1);
      const elsewhere = faces.filter((face) => face.family === family && !here.some(({ range }) => range === face.range));
      expect(elsewhere, family).toEqual([]);
    }
  });

  test('are asked for in their own weights only', () => {
    const asked = readdirSync('src/styles')
      .filter((file) => file.endsWith('.css') && !['fonts.css', 'device-letters.css'].includes(file))
      .flatMap((file) => [...readFileSync(`src/styles/${file}`, 'utf8').matchAll(/font-weight: ([^;]+);/g)].map(([, weight]) => weight));
    expect([...new Set(asked)].sort()).toEqual(['400', '700', 'inherit']);
  });
});

describe.each(languages)('a page in $id', (language) => {
  const own = facesOf(language.html);
  const files = new Map(own.map(({ file, bytes }) => [file, bytes.length]));

  test(`fetches at most ${String(budget)} bytes of fonts`, () => {
    expect(own.length).toBeGreaterThan(1);
    expect([...files.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget);
  });

  test.each(siteWeights)('has no character in two fonts of weight %i', (weight) => {
    const all = own
      .filter((face) => covers(face, weight))
      .map(({ range }) => range)
      .join('');
    expect(inOrder(all)).toHaveLength(all.length);
  });

  test('has a font for every character of its own texts, of Dutch ones and of dates', () => {
    const translated = readTexts(`content/translations/${language.id}`);
    expect(missing([...dutchTexts, ...translated, ...platformTexts(language)], language)).toBe('');
  });
});

test('fonts of other scripts are only for pages in a language that is written so', () => {
  const scriptsOf = (id: string) => [...new Set(facesOf(id).map(({ file }) => file.replace('.woff2', '')))];
  const always = ['latin', 'latin-bold', 'digits'];
  for (const id of ['nl', 'en', 'de', 'pl', 'tr']) expect(scriptsOf(id)).toEqual([...always, 'latin-names']);
  expect(scriptsOf('ar')).toEqual([...always, 'arabic']);
  expect(scriptsOf('uk')).toEqual([...always, 'cyrillic']);
});

test('what style sheets write is in the fonts, but for the tick in a chosen box', () => {
  const content = readdirSync('src/styles')
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(`src/styles/${file}`, 'utf8').matchAll(/content: '([^']*)'/g)].map(([, text]) => text!));
  expect(
    missing(
      content,
      languages.find(({ id }) => id === 'nl')!,
    ),
  ).toBe('✓');
});
