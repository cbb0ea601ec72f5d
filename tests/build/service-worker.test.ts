import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isConfidential } from '#domain/place.ts';
import type { KeptList } from '../../src/service-worker/kept-list.ts';
import { fileOf } from '../../src/tools/kept-files.ts';
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

describe.each(builtMunicipalities)('what the desk of %s keeps', (id) => {
  const folder = `dist/${id}`;
  const { pages, catalogue, languages, read } = builtSite(id);
  const script = read('/sw.js');
  const list = JSON.parse(/^const keptList=(\{.*\});$/m.exec(script)![1]!) as KeptList;
  const addresses = [...list.shared, ...Object.values(list.locales).flat()];

  test('is there, each file once (printed, so that growth is seen)', () => {
    expect(addresses.filter((address) => !existsSync(fileOf(folder, address)))).toEqual([]);
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at && list.shared.includes(address))).toEqual([]);
    const added = Object.entries(list.locales).map(([locale, own]) => `${locale} ${kilobytes(own, folder)}`);
    const largest = list.shared
      .map((address) => [address, readFileSync(fileOf(folder, address)).length] as const)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 5);
    console.log(`${id}: kept, brotli: shared ${kilobytes(list.shared, folder)}; ${added.join(', ')}; largest ${JSON.stringify(largest)}`);
  });

  test('is of this site only', () => {
    expect(addresses.filter((address) => !/^\/(?!\/)[\w@.~/-]+$/.test(address))).toEqual([]);
  });

  test('is checked against the hash of what was built, but for pages and names with a hash in them', () => {
    const hashOf = (address: string) => createHash('sha256').update(readFileSync(fileOf(folder, address)));
    const checked = addresses.filter((address) => !address.endsWith('/') && !address.startsWith('/_astro/'));
    expect(list.hashes).toEqual(Object.fromEntries(checked.map((address) => [address, hashOf(address).digest('hex').slice(0, 12)])));
  });

  test('holds no page about violence and no confidential place', () => {
    const sensitive = pages.filter(({ html }) => /<body class="[^"]*is-sensitive/.test(html)).map(({ address }) => address);
    expect(sensitive.length).toBeGreaterThan(0);
    expect(sensitive.filter((address) => addresses.includes(address))).toEqual([]);
    const secrets = catalogue.places.filter(isConfidential).map((place) => `plekken/${place.id}/`);
    expect(addresses.filter((address) => secrets.some((secret) => address.includes(secret)))).toEqual([]);
  });

  test('are only the desk, its explanation, the cards and the numbers to call', () => {
    const kept = pages.filter(({ address }) => addresses.includes(address)).map(({ path }) => path);
    expect([...new Set(kept)].sort()).toEqual(['balie/', 'balie/uitleg/', 'hulp-nu/', 'meegeven/']);
  });

  test('holds the card, the desk and the search of every language', () => {
    for (const { id: language, path } of languages) {
      const start = path === '' ? '/' : `/${path}/`;
      const own = path === '' ? list.shared : list.locales[path]!;
      expect(own).toEqual(expect.arrayContaining([`${start}balie/`, `${start}balie/uitleg/`, `${start}hulp-nu/`, `/data/search/${language}.json`]));
      expect(list.shared).toEqual(expect.arrayContaining([`${start}meegeven/`, `/data/meegeven/${language}.json`]));
    }
  });

  test('holds every script and style the kept pages name', () => {
    const named = pages
      .filter(({ address }) => addresses.includes(address))
      .flatMap(({ html }) => [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(([, address]) => address!));
    expect(named.filter((address) => !addresses.includes(address))).toEqual([]);
  });
});
