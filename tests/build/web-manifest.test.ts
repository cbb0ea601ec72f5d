import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';

interface Manifest {
  readonly [name: string]: unknown;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

/** Width and height stand at the start of every PNG. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`;
}

describe.each(builtMunicipalities)('the manifest of %s', (id) => {
  const { catalogue, languages, pages, read } = builtSite(id);

  test.each(languages.map((language) => [language.id, language] as const))('in %s starts the site in that language', (_id, { path, html, direction }) => {
    const start = path === '' ? '/' : `/${path}/`;
    const manifest = JSON.parse(read(`${start}manifest.webmanifest`)) as Manifest;
    expect(manifest).toMatchObject({
      id: '/',
      scope: '/',
      start_url: start,
      name: `Open Inloop ${catalogue.municipality.name}`,
      lang: html,
      dir: direction,
      display: 'standalone',
    });
    const addresses = new Set(pages.map(({ address }) => address));
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual([`${start}zoeken/`, `${start}jongeren/`, `${start}hulp-nu/`]);
    expect(manifest.shortcuts.filter(({ url, name }) => !addresses.has(url) || name === '')).toEqual([]);
  });

  test('names icons that are there, of the size they say, one of them with room for any shape', () => {
    const { icons, ...rest } = JSON.parse(read('/manifest.webmanifest')) as Manifest;
    expect(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    for (const { src, sizes } of icons) expect(sizeOf(readFileSync(join('dist', id, src))), src).toBe(sizes);
    expect([rest.theme_color, rest.background_color].filter((colour) => !/^#[\da-f]{6}$/i.test(String(colour)))).toEqual([]);
  });
});
