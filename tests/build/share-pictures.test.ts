import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isConfidential } from '#domain/place.ts';
import { town, type ContentFolder } from '../fixtures/content-folder.ts';
import { projectCopy, runTool } from '../fixtures/project-copy.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { all, byName, parseHtml, type Element } from './html.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Signature, width and height, as a reader of PNG meets them. */
function headerOf(png: Buffer) {
  expect(png.subarray(0, 8)).toEqual(signature);
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  expect(png.toString('latin1', png.length - 8, png.length - 4)).toBe('IEND');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Name of a tag → what it says. */
const tagsOf = (root: Element) =>
  new Map(
    byName(root, 'meta').flatMap(({ attributes }) => {
      const name = attributes.get('property') ?? attributes.get('name');
      return name === undefined || name === 'theme-color' ? [] : [[name, attributes.get('content') ?? ''] as const];
    }),
  );
const isSensitive = (root: Element) => all(root, ({ attributes }) => attributes.get('class') === 'quick-exit').length > 0;

describe.each(builtMunicipalities)('the pictures of %s', (id) => {
  const { languages, pages, catalogue } = builtSite(id);
  const read = (name: string) => readFileSync(join('dist', id, 'deel', name));

  test.each(languages.map((language) => language.id))('there is one in %s, small enough to be fetched by every reader', (language) => {
    const png = read(`${language}.png`);
    expect(headerOf(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(120_000);
  });

  test('the icon for a phone is square', () => {
    expect(headerOf(read('icon-180.png'))).toEqual({ width: 180, height: 180 });
  });

  // A poster is a sheet for a printer, with a head of its own.
  test('every page but a poster has a title and a colour for day and night, and no address without a public one', () => {
    expect(catalogue.municipality.publicAddress).toBeUndefined();
    for (const { root, address } of pages.filter(({ path }) => !path.endsWith('/poster/'))) {
      const tags = tagsOf(root);
      expect(tags.get('og:title'), address).toContain(catalogue.municipality.name);
      expect(
        [...tags.keys()].filter((name) => /^og:(?:url|image)|^twitter:/.test(name)),
        address,
      ).toEqual([]);
      const colours = byName(root, 'meta').filter(({ attributes }) => attributes.get('name') === 'theme-color');
      expect(
        colours.map(({ attributes }) => attributes.get('media')),
        address,
      ).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    }
  });

  test('a page about violence tells nothing of what it is about', () => {
    const names = catalogue.places.filter(isConfidential).map(({ name }) => name);
    for (const { root, address } of pages.filter((page) => isSensitive(page.root))) {
      const tags = tagsOf(root);
      expect(tags.has('og:description'), address).toBe(false);
      expect(tags.get('og:title'), address).toBe(`Open Inloop ${catalogue.municipality.name}`);
      for (const name of names) expect([...tags.values()].join('\n'), address).not.toContain(name);
    }
  });
});

describe('a municipality with an address of its own', () => {
  const home = 'https://inloop.example.org';
  let copy: ContentFolder;
  const page = (path: string) => parseHtml(readFileSync(join(copy.root, 'dist', 'kleinstad', path, 'index.html'), 'utf8'));

  beforeAll(() => {
    copy = projectCopy().remove('content/translations').replace(`${town}/municipality.yaml`, 'mail:', `publicAddress: ${home}/\nmail:`);
    for (const language of ['nl', 'eenvoudig', 'ar'])
      cpSync(join('content', 'translations', language), join(copy.root, 'content', 'translations', language), {
        recursive: true,
        filter: (path) => !/municipalities|taxonomy/.test(path),
      });
    const { status, stdout, stderr } = runTool(copy, 'build');
    if (status !== 0) throw new Error(stdout + stderr);
  }, 120_000);

  test.each([
    ['', '/', 'nl', 'nl_NL'],
    ['eenvoudig/', '/eenvoudig/', 'eenvoudig', 'nl_NL'],
    ['ar/plekken/buurthuis/', '/ar/plekken/buurthuis/', 'ar', 'ar_AR'],
  ])('says on /%s what it is, where, and with which picture', (path, address, language, locale) => {
    const root = page(path);
    const tags = tagsOf(root);
    expect(Object.fromEntries(tags)).toMatchObject({
      'og:type': 'website',
      'og:site_name': 'Open Inloop Kleinstad',
      'og:locale': locale,
      'og:url': home + address,
      'og:image': `${home}/deel/${language}.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(tags.get('og:description')).toBe(tags.get('description'));
    expect(tags.get('og:image:alt')).toMatch(/Open Inloop \p{Bidi_Control}?Kleinstad/u);
    expect(readdirSync(join(copy.root, 'dist', 'kleinstad', 'deel'))).toContain(`${language}.png`);
  });

  test('shows only the picture with a page about violence: no name, no description, no address', () => {
    const root = page('plekken/veilige-plek/');
    expect(isSensitive(root)).toBe(true);
    const shared = [...tagsOf(root)].filter(([name]) => /^(?:og|twitter):/.test(name));
    const tags = new Map(shared);
    expect(tags.get('og:title')).toBe('Open Inloop Kleinstad');
    expect(tags.get('og:image')).toBe(`${home}/deel/nl.png`);
    expect(tags.has('og:description') || tags.has('og:url')).toBe(false);
    expect([...tags.values()].join('\n')).not.toMatch(/veilige/i);
  });
});
