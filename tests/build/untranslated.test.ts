import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localize, type Text } from '#domain/text.ts';
import { builtMunicipalities, builtSite, type BuiltSite } from './built-site.ts';
import { byName, everyElement, inherited, textOf, type Element } from './html.ts';

/** Every piece of text of the page with the language it is marked with. */
function* piecesOf(root: Element): Generator<{ readonly text: string; readonly lang: string | undefined }> {
  for (const element of everyElement(root)) {
    if (['script', 'style', 'title'].includes(element.name)) continue;
    for (const child of element.children) if (typeof child === 'string' && child.trim() !== '') yield { text: child.trim(), lang: inherited(element, 'lang') };
  }
}

const flat = (branch: object): string[] => Object.values(branch).flatMap((value: unknown) => (typeof value === 'string' ? [value] : flat(value as object)));

function flatByKey(branch: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatByKey(value as object, `${prefix}${key}.`)],
    ),
  );
}

/** Dutch texts that this language has no words for. */
function dutchOnly({ catalogue, interfaces }: BuiltSite, language: BuiltSite['languages'][number]): Set<string> {
  const own = interfaces[language.id] ?? {};
  const known = flatByKey(own);
  // The name of the site is a name in every language.
  const fromInterface = [...flatByKey(interfaces.nl!)]
    .filter(([key, value]) => key !== 'site.name' && !known.has(key) && !value.includes('{{'))
    .map(([, value]) => value);
  const contentTexts: Text[] = [
    ...[...catalogue.kinds, ...catalogue.topics].flatMap(({ description }) => description),
    ...catalogue.kinds.flatMap(({ name, plural }) => [name, plural]),
    ...catalogue.topics.map(({ name }) => name),
    ...[...catalogue.audiences, ...catalogue.facilities].map(({ name }) => name),
    ...catalogue.helpLines.map((line) => line.for),
    ...catalogue.notices.flatMap(({ title, text }) => [title, text]),
    ...catalogue.places.flatMap(({ texts, offers }) => [...Object.values(texts), ...offers.map(({ name }) => name)]),
  ];
  const untranslated = contentTexts.filter((text) => localize(text, language.id).isFallback).map(({ nl }) => nl);
  const translated = new Set([
    ...flat(own),
    ...contentTexts
      .map((text) => localize(text, language.id))
      .filter(({ isFallback }) => !isFallback)
      .map(({ value }) => value),
  ]);
  return new Set([...fromInterface, ...untranslated].filter((text) => !translated.has(text)));
}

/** The texts that stand somewhere without `lang="nl"`, each with the first page where they do. */
function unmarkedIn({ pages }: BuiltSite, language: BuiltSite['languages'][number], texts: ReadonlySet<string>): string[] {
  const found = new Map<string, string>();
  for (const { root, address, language: own } of pages) {
    if (own !== language) continue;
    for (const { text, lang } of piecesOf(root)) if (lang !== 'nl' && texts.has(text) && !found.has(text)) found.set(text, address);
  }
  return [...found].map(([text, address]) => `${text} (on ${address})`);
}

describe.each(builtMunicipalities)('in %s', (id) => {
  const site = builtSite(id);
  const foreign = site.languages.filter(({ html }) => html !== 'nl');

  test.each(foreign.map((language) => [language.id, language] as const))(
    'what is only there in Dutch is marked as Dutch on every page in %s',
    (_, language) => {
      const texts = dutchOnly(site, language);
      expect(unmarkedIn(site, language, texts)).toEqual([]);
    },
  );

  test.each(foreign.map((language) => [language.id, language] as const))('the names of places and neighbourhoods are marked as Dutch in %s', (_, language) => {
    const names = new Set([...site.catalogue.places, ...site.catalogue.neighbourhoods].map(({ name }) => name));
    expect(unmarkedIn(site, language, names)).toEqual([]);
  });
});

test('a page with Dutch parts says so in words', () => {
  const { pages, catalogue, readers } = builtSite('voorbeeldstad');
  const checked = pages.filter(({ path, language }) => path.startsWith('plekken/') && language.html !== 'nl');
  expect(checked.length).toBeGreaterThan(0);
  for (const { path, language, html, address } of checked) {
    const place = catalogue.places.find((candidate) => path === `plekken/${candidate.id}/`)!;
    const isPartlyDutch = Object.values(place.texts).some((text) => localize(text, language.id).isFallback);
    if (isPartlyDutch) expect(html.includes(readers.get(language.id)!.words('fallback.page')), address).toBe(true);
  }
});

test('a translated summary stands on the page of its place, in the language of the page', () => {
  const { pages, catalogue, languages } = builtSite('voorbeeldstad');
  for (const { id, html } of languages.filter((language) => language.id !== 'nl')) {
    for (const place of catalogue.places) {
      const file = `content/translations/${id}/municipalities/voorbeeldstad/places/${place.id}.yaml`;
      if (!existsSync(file)) continue;
      const { summary } = parse(readFileSync(file, 'utf8')) as { summary?: string };
      const page = pages.find(({ address }) => address === `/${id}/plekken/${place.id}/`)!;
      if (summary === undefined) continue;
      const paragraphs = byName(page.root, 'p').filter((paragraph) => textOf(paragraph).trim() === summary.trim());
      expect(
        paragraphs.map((paragraph) => inherited(paragraph, 'lang')),
        `${id} ${place.id}`,
      ).toEqual([html]);
    }
  }
});
