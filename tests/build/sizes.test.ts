import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

test.each(builtMunicipalities)('%s: how much a visitor downloads (printed, so that growth is seen)', (id) => {
  const { pages, files, read } = builtSite(id);
  const longestPlace = pages.filter(({ address }) => /^\/plekken\/[^/]+\/$/.test(address)).toSorted((a, b) => b.html.length - a.html.length)[0]!;
  const compressed = (text: string) => brotliCompressSync(text).length;
  const sizes = ['/', '/zoeken/', longestPlace.address, '/ar/'].map(
    (address) => `${address} ${kilobytes(compressed(pages.find((page) => page.address === address)!.html))}`,
  );
  const shared = files.filter((file) => /\.(?:css|js|svg)$/.test(file)).map((file) => `${file} ${kilobytes(compressed(read(file)))}`);
  console.log(`${id}: ${pages.length} pages, ${files.length} files; brotli: ${[...sizes, ...shared].join(', ')}`);
  expect(pages.length).toBeGreaterThan(0);
});

test.each(builtMunicipalities)('%s: no page has more than 20 kB of style sheets, compressed, with those of the map', (id) => {
  const { pages, files, read } = builtSite(id);
  const size = (file: string) => brotliCompressSync(read(file)).length;
  const sheets = new Map(files.filter((file) => file.endsWith('.css')).map((file) => [`/${file}`, size(file)]));
  const linkedBy = new Set(pages.flatMap(({ html }) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!)));
  // What no page links is fetched by a script: the map.
  const later = [...sheets].flatMap(([sheet, bytes]) => (linkedBy.has(sheet) ? [] : [bytes]));
  const total = (bytes: readonly number[]) => bytes.reduce((sum, one) => sum + one, 0);
  const perPage = pages.map(({ address, html }) => ({
    address,
    bytes: total([...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => sheets.get(href!) ?? 0)) + total(later),
  }));
  const most = perPage.toSorted((one, other) => other.bytes - one.bytes)[0]!;
  console.log(`${id}: CSS ${kilobytes(most.bytes)} on ${most.address}, ${kilobytes(total([...sheets.values()]))} in ${String(sheets.size)} files`);
  expect(later).toHaveLength(1);
  expect(most.bytes).toBeLessThanOrEqual(20_000);
});
