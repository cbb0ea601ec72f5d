import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { all, byName, textOf, type Element } from './html.ts';

const bodyText = (root: Element) => textOf(byName(root, 'body')[0]!);
const robots = (root: Element) =>
  byName(root, 'meta')
    .find(({ attributes }) => attributes.get('name') === 'robots')
    ?.attributes.get('content');
const dialled = (root: Element) =>
  all(root, ({ attributes }) => attributes.get('href')?.startsWith('tel:') === true).map(({ attributes }) => attributes.get('href'));

describe('every page of voorbeeldstad', () => {
  const { pages, readers, catalogue } = builtSite('voorbeeldstad');

  test('says that it is invented', () => {
    const silent = pages.filter(
      ({ root, language }) => !bodyText(root).includes(readers.get(language.id)!.words('site.invented', { municipality: 'Voorbeeldstad' })),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('says so before anything else on the page', () => {
    for (const { root, address } of pages) {
      const main = byName(root, 'main')[0]!;
      const banner = all(root, ({ attributes }) => attributes.get('class') === 'site-banner')[0];
      expect(banner, address).toBeDefined();
      const everything = all(root, () => true);
      expect(everything.indexOf(banner!), address).toBeLessThan(everything.indexOf(main));
    }
  });

  test('asks search engines to stay away', () => {
    expect(pages.filter(({ root }) => !robots(root)?.includes('noindex')).map(({ address }) => address)).toEqual([]);
  });

  test('has no number to ring but the real help lines', () => {
    const real = new Set(
      catalogue.helpLines.flatMap(({ phone, alsoPhone }) => [phone, alsoPhone ?? []].flat()).map((number) => `tel:${number.replace(/[^\d+]/g, '')}`),
    );
    const numbers = new Set(pages.flatMap(({ root }) => dialled(root)));
    expect(numbers.size).toBeGreaterThan(2);
    expect([...numbers].filter((number) => !real.has(number!))).toEqual([]);
  });
});

describe.each(['venlo', 'rheden'] as const)('every page of %s', (id) => {
  const { pages, readers, catalogue, languages, interfaces } = builtSite(id);

  test('says that it is not a site of the municipality', () => {
    const silent = pages.filter(
      ({ root, language }) =>
        !bodyText(root).includes(readers.get(language.id)!.words('site.notTheMunicipality', { municipality: catalogue.municipality.name })),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('is kept from search engines in a language that is not offered yet', () => {
    const offered = new Set(
      byName(pages.find(({ path, language }) => path === '' && language.id === 'nl')!.root, 'a').flatMap(({ attributes }) => attributes.get('hreflang') ?? []),
    );
    const open = pages.filter(({ root }) => robots(root) === undefined);
    expect(open.some(({ language }) => language.id === 'nl')).toBe(true);
    for (const { language, address } of open) expect(language.id === 'nl' || offered.has(language.html), address).toBe(true);
    expect(languages.length).toBe(Object.keys(interfaces).length);
  });

  test('tells no hours as a fact while nothing is confirmed', () => {
    const confirmed = catalogue.offers.filter(({ checked }) => checked.hours?.confirmed);
    if (confirmed.length > 0) return;
    const tables = pages.filter(({ root }) => all(root, ({ attributes }) => ['days', 'week'].includes(attributes.get('class') ?? '')).length > 0);
    expect(tables.map(({ address }) => address)).toEqual([]);
  });
});

test('the Dutch words for "invented" and "not the municipality" are really there', () => {
  const { site } = JSON.parse(readFileSync('content/translations/nl/interface.json', 'utf8'));
  expect(site.invented).toMatch(/verzonnen/);
  expect(site.notTheMunicipality).toMatch(/geen site van de gemeente/);
});
