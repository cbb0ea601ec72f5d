import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isConfidential, needsQuickExit } from '#domain/place.ts';
import type { KeptList } from '../../src/service-worker/kept-list.ts';
import { fileOf } from '../../src/tools/site-files.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';

// The last few per cent take a minute.
const compressed = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const kilobytes = (addresses: readonly string[], folder: string) => {
  const bytes = addresses.map((address) => {
    const raw = readFileSync(fileOf(folder, address));
    return /\.(?:woff2|png|webp|avif|jpg)$/.test(address) ? raw.length : compressed(raw);
  });
  return `${(bytes.reduce((sum, one) => sum + one, 0) / 1000).toFixed(0)} kB in ${String(addresses.length)} files`;
};

describe.each(builtMunicipalities)('what %s keeps for working without a network', (id) => {
  const folder = `dist/${id}`;
  const { pages, files, catalogue, languages, read } = builtSite(id);
  const script = read('/sw.js');
  const list = JSON.parse(/^const keptList=(\{.*\});$/m.exec(script)![1]!) as KeptList;
  const named = Object.entries(list.parts);
  const packOf = (part: string) => JSON.parse(read(`/data/pages/${part}.json`)) as Record<string, string>;
  const packs = Object.fromEntries(named.filter(([, part]) => part.pages > 0).map(([part]) => [part, packOf(part)] as const));
  const keptPages = Object.values(packs).flatMap((pack) => Object.keys(pack));
  const addresses = [...named.flatMap(([, part]) => part.files), ...keptPages];
  const pathsIn = (part: string) => Object.keys(packs[part]!).map((address) => pages.find((page) => page.address === address)!.path);

  test('is there, each file once in a part (printed, so that growth is seen)', () => {
    expect(addresses.filter((address) => !existsSync(fileOf(folder, address)))).toEqual([]);
    for (const [part, { files: own }] of named) expect(new Set(own).size, part).toBe(own.length);
    expect(new Set(keptPages).size).toBe(keptPages.length);
    const sizes = named.map(([part, own]) => `${part} ${kilobytes([...own.files, ...(own.pages > 0 ? [`/data/pages/${part}.json`] : [])], folder)}`);
    console.log(`${id}: sw.js ${String(brotliCompressSync(script).length)} B; kept, brotli: ${sizes.join(', ')}`);
  });

  test('is of this site only', () => {
    expect(addresses.filter((address) => !/^\/(?!\/)[\w@.~/-]*$/.test(address))).toEqual([]);
  });

  test('is checked against the hash of what was built, but for names with a hash in them', () => {
    const hashOf = (address: string) =>
      createHash('sha256')
        .update(readFileSync(fileOf(folder, address)))
        .digest('hex')
        .slice(0, 12);
    const data = named.flatMap(([, part]) => part.files).filter((address) => !address.startsWith('/_astro/'));
    const checked = [...data, ...Object.keys(packs).map((part) => `/data/pages/${part}.json`)];
    expect(list.hashes).toEqual(Object.fromEntries(checked.map((address) => [address, hashOf(address)])));
  });

  test('are pages as they were built, in packs that are listed', () => {
    for (const [part, pack] of Object.entries(packs)) {
      expect(Object.keys(pack), part).toHaveLength(list.parts[part]!.pages);
      const other = Object.entries(pack).filter(([address, html]) => html !== pages.find((page) => page.address === address)?.html);
      expect(
        other.map(([address]) => address),
        part,
      ).toEqual([]);
    }
    expect(files.filter((file) => file.startsWith('/data/pages/')).sort()).toEqual(
      Object.keys(packs)
        .map((part) => `/data/pages/${part}.json`)
        .sort(),
    );
  });

  test('holds no page about violence and no confidential place', () => {
    const sensitive = pages.filter(({ html }) => /<body class="[^"]*is-sensitive/.test(html)).map(({ address }) => address);
    expect(sensitive.length).toBeGreaterThan(0);
    const wanted = [
      ...catalogue.places.filter((place) => isConfidential(place) || needsQuickExit(place)).map((place) => `plekken/${place.id}/`),
      ...catalogue.topics.filter((topic) => topic.sensitive).map((topic) => `onderwerpen/${topic.id}/`),
    ];
    expect(wanted.filter((path) => !sensitive.includes(`/${path}`))).toEqual([]);
    expect(addresses.filter((address) => sensitive.includes(address) || wanted.some((path) => address.includes(`/${path}`)))).toEqual([]);
    if (id === 'voorbeeldstad')
      expect(sensitive).toEqual(expect.arrayContaining(['/plekken/veilige-plek-voorbeeldstad/', '/ar/onderwerpen/huiselijk-geweld/']));
  });

  test('holds nothing of an editor, of a maker and on paper', () => {
    expect(addresses.filter((address) => /\/(?:beheer|stijl|404|poster)\/|\/sw\.js$|\/agenda\.ics$/.test(address))).toEqual([]);
  });

  test('holds every other page of a language, and its search', () => {
    const apart = /^(?:404|balie|balie\/uitleg|meegeven|offline|stijl)\/$|\/poster\/$/;
    for (const { id: language, path } of languages) {
      const start = path === '' ? '/' : `/${path}/`;
      const own = pages.filter((page) => page.language.id === language && !page.address.endsWith('.html'));
      const ordinary = own.filter((page) => !apart.test(page.path) && !/<body class="[^"]*is-sensitive/.test(page.html)).map((page) => page.path);
      expect(pathsIn(language).sort(), language).toEqual(ordinary.sort());
      expect(list.parts[language]!.files).toEqual(
        expect.arrayContaining([`/data/search/${language}.json`, `/data/suggest/${language}.json`, `${start}manifest.webmanifest`]),
      );
      expect(pathsIn(`desk-${language}`)).toEqual(['balie/', 'balie/uitleg/']);
      expect(Object.keys(packs.desk!)).toContain(`${start}meegeven/`);
      expect(list.parts.desk!.files).toContain(`/data/meegeven/${language}.json`);
      expect(Object.keys(packs.site!)).toContain(`${start}offline/`);
    }
    expect(list.parts.site!.files).toEqual(expect.arrayContaining(['/data/map.json', '/pictograms.svg', '/deel/icon-192.png', '/deel/icon-maskable-512.png']));
  });

  test('holds every script and style its pages name', () => {
    const sets = Object.keys(packs).map((part) => ({
      part,
      files: new Set([part, 'site', ...(part.startsWith('desk-') ? ['desk'] : [])].flatMap((one) => list.parts[one]!.files)),
    }));
    const missing = sets.flatMap(({ part, files: own }) =>
      Object.values(packs[part]!).flatMap((html) =>
        [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(([, address]) => address!).filter((address) => !own.has(address)),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(builtMunicipalities)('the pages of %s', (id) => {
  const { pages, languages } = builtSite(id);
  const withoutCopies = /^(?:404|balie|offline|stijl)\/$|\/poster\/$/;
  const isSensitive = (html: string) => /<body class="[^"]*is-sensitive/.test(html);
  const keeps = (html: string) => html.includes('data-kept="');

  test('keep the site of their own language, but those about violence and those that are no help without a network', () => {
    const wrong = pages.filter(({ html, path, language }) =>
      isSensitive(html) || withoutCopies.test(path) ? keeps(html) : !html.includes(`role="status" data-kept="${language.id}"`),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('name the manifest of their language, but those about violence and on paper', () => {
    const manifests = new Map(languages.map(({ id: language, path }) => [language, `${path === '' ? '' : `/${path}`}/manifest.webmanifest`]));
    const wrong = pages.filter(({ html, path, language }) => {
      const [, named] = /<link rel="manifest" href="([^"]+)"/.exec(html) ?? [];
      return named !== (isSensitive(html) || path.endsWith('/poster/') ? undefined : manifests.get(language.id));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});
