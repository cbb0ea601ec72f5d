import { expect, test } from 'vitest';
import { openGraphLocale, shareTags } from '#projections/share-tags.ts';
import { dutch } from '../fixtures/readers.ts';

const municipality = { name: 'Venlo', publicAddress: 'https://inloop.example.org/' };
const place = { municipality, title: 'Huis – Open Inloop Venlo', description: 'Koffie', path: 'plekken/huis/', isSensitive: false };
const namesOf = (page: typeof place) => shareTags(page, dutch).map((tag) => ('property' in tag ? tag.property : tag.name));
const valueOf = (page: typeof place, wanted: string) => shareTags(page, dutch).find((tag) => 'property' in tag && tag.property === wanted)?.content;

test.each([
  ['nl', 'nl_NL'],
  ['nl-x-simpel', 'nl_NL'],
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['pl', 'pl_PL'],
  ['tr', 'tr_TR'],
  ['ar-u-nu-latn', 'ar_AR'],
  ['uk', 'uk_UA'],
])('%s is %s to Open Graph', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale);
});

test('addresses are full, with one slash between the site and the page', () => {
  expect(valueOf(place, 'og:url')).toBe('https://inloop.example.org/plekken/huis/');
  expect(valueOf(place, 'og:image')).toBe('https://inloop.example.org/deel/nl.png');
});

test('without an address of its own a site names no address and no picture', () => {
  const names = namesOf({ ...place, municipality: { name: 'Venlo' } as typeof municipality });
  expect(names).toEqual(['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale']);
});

test('a page about violence shares no description and no address', () => {
  const names = namesOf({ ...place, isSensitive: true });
  expect(names).not.toContain('og:description');
  expect(names).not.toContain('og:url');
  expect(names).toContain('og:image');
});

test('the picture is described in words, with the name of the municipality', () => {
  expect(valueOf(place, 'og:image:alt')).toContain('Open Inloop Venlo, Loop gewoon binnen');
});
