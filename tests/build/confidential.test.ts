import { describe, expect, test } from 'vitest';
import { isConfidential } from '#domain/place.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { all, byName, codeOf, textOf } from './html.ts';

const postcode = /\b\d{4}\s?[A-Z]{2}\b/;
const coordinates = /-?\d{1,3}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}/;
const mapLink = /openstreetmap|google\.[a-z]+\/maps|maps\.|9292|geo:/i;
const street = /\p{Lu}\p{L}+(?:straat|laan|weg|plein|kade|hof|dijk|singel|gracht|steeg|pad)\s+\d/u;

describe.each(builtMunicipalities)('a confidential place in %s', (id) => {
  const { pages, files, catalogue, read } = builtSite(id);
  const secrets = catalogue.places.filter(isConfidential);
  const isPageOf = (path: string) => secrets.some((place) => path === `plekken/${place.id}/`);

  test.skipIf(id !== 'voorbeeldstad')('is there to be tested', () => {
    expect(secrets.length).toBeGreaterThan(0);
    expect(pages.filter(({ path }) => isPageOf(path)).length).toBe(secrets.length * builtSite(id).languages.length);
  });

  test('has nothing on its page that leads to an address', () => {
    for (const { root, address } of pages.filter(({ path }) => isPageOf(path))) {
      const main = byName(root, 'main')[0]!;
      const text = textOf(main);
      for (const trace of [postcode, coordinates, street]) expect(text, address).not.toMatch(trace);
      const links = byName(main, 'a').map(({ attributes }) => attributes.get('href') ?? '');
      expect(
        links.filter((link) => mapLink.test(link)),
        address,
      ).toEqual([]);
      expect(
        links.filter((link) => /\/wijken\/[^/]+\//.test(link)),
        address,
      ).toEqual([]);
      expect(byName(main, 'address'), address).toEqual([]);
    }
  });

  test('has no JSON-LD, no route, no calendar, no stamp and no source on its page', () => {
    for (const { root, address } of pages.filter(({ path }) => isPageOf(path))) {
      expect(
        byName(root, 'script').filter(({ attributes }) => attributes.get('type') === 'application/ld+json'),
        address,
      ).toEqual([]);
      const marked = all(root, ({ attributes }) =>
        (attributes.get('class') ?? '').split(' ').some((name) => ['routes', 'stamps', 'stamp', 'source', 'days'].includes(name)),
      );
      expect(marked, address).toEqual([]);
      expect(
        byName(root, 'a').some(({ attributes }) => attributes.get('href')?.endsWith('.ics')),
        address,
      ).toBe(false);
    }
  });

  test('does not tell what it is about in its title or description', () => {
    for (const { root, address } of pages.filter(({ path }) => isPageOf(path))) {
      const title = textOf(byName(root, 'title')[0]!);
      for (const { name } of secrets) expect(title, address).not.toContain(name);
      const description =
        byName(root, 'meta')
          .find(({ attributes }) => attributes.get('name') === 'description')
          ?.attributes.get('content') ?? '';
      for (const { name } of secrets) expect(description, address).not.toContain(name);
      expect(
        byName(root, 'a').some(({ attributes }) => attributes.get('class') === 'quick-exit-button'),
        address,
      ).toBe(true);
    }
  });

  test('stands in a list without a neighbourhood and without hours', () => {
    const rows = pages.flatMap(({ root, address }) =>
      all(
        root,
        ({ attributes }) =>
          (attributes.get('class') ?? '').includes('offer-row') && secrets.some((place) => attributes.get('data-offer')?.startsWith(`${place.id}/`)),
      ).map((row) => ({ row, address })),
    );
    if (secrets.length > 0) expect(rows.length).toBeGreaterThan(0);
    for (const { row, address } of rows) {
      expect([...row.attributes.keys()].toSorted(), address).toEqual(['class', 'data-offer']);
      for (const trace of [postcode, coordinates, street]) expect(textOf(row), address).not.toMatch(trace);
      expect(
        all(row, ({ attributes }) => (attributes.get('class') ?? '').split(' ').includes('when')),
        address,
      ).toEqual([]);
    }
  });

  test('has no spot, no neighbourhood and no hours in what the finder and the map know', () => {
    for (const { root, address } of pages.filter(({ path }) => path === 'zoeken/')) {
      const told = (block: string) => JSON.parse(codeOf(all(root, ({ attributes }) => attributes.get('id') === block)[0]!)) as object;
      const { facts } = told('finder-facts') as { facts: { offers: { place: string; homes: string[] }[]; places: Record<string, object> } };
      const { offers: hours } = told('now-facts') as { offers: Record<string, object> };
      for (const place of secrets) {
        expect(Object.keys(facts.places), address).not.toContain(place.id);
        expect(
          facts.offers.filter((offer) => offer.place === place.id).map(({ homes }) => homes),
          address,
        ).toEqual(place.offers.map(() => []));
        expect(
          Object.keys(hours).filter((key) => key.startsWith(`${place.id}/`)),
          address,
        ).toEqual([]);
      }
    }
  });

  test('is in no map and no calendar, and has no moments or neighbourhood in the data', () => {
    for (const place of secrets) {
      for (const file of files.filter((name) => /\.(?:geojson|ics|csv)$|^\/data\/map\.json$/.test(name))) {
        const text = read(file).replaceAll('\r\n ', '');
        expect(text.includes(place.id) || text.includes(place.name), file).toBe(false);
      }
      expect(files.some((file) => file.includes(`/${place.id}/`) && file.endsWith('.ics'))).toBe(false);
      const offers = (JSON.parse(read('/data/offers.json')) as { id: string; place: string; neighbourhood: unknown; moments: unknown }[]).filter(
        ({ place: own }) => own === place.id,
      );
      expect(offers.length).toBe(place.offers.length);
      for (const offer of offers) {
        expect(offer.neighbourhood).toBeNull();
        expect(offer.moments).toEqual([]);
        for (const trace of [postcode, coordinates, street]) expect(JSON.stringify(offer)).not.toMatch(trace);
      }
    }
  });

  test('has no coordinate or postcode near its name in any file', () => {
    for (const place of secrets) {
      for (const file of files.filter((name) => !/\.(?:html|svg|css|js|woff2)$/.test(name))) {
        const text = read(file);
        for (let at = text.indexOf(place.name); at >= 0; at = text.indexOf(place.name, at + 1)) {
          const around = text.slice(Math.max(0, at - 400), at + 400);
          expect(around.slice(around.lastIndexOf('{', 400)), file).not.toMatch(postcode);
          expect(around, file).not.toMatch(coordinates);
        }
      }
    }
  });
});
