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
  const sheets = new Map(files.filter((file) => file.endsWith('.css')).map((file) => [file, brotliCompressSync(read(file)).length]));
  // A script fetches the sheet of the map; the page with all the parts links it itself.
  const maps = [...sheets.keys()].filter((file) => read(file).includes('.leaflet-'));
  expect(maps).toHaveLength(1);
  const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (sheets.get(name) ?? 0), 0);
  const [most] = pages
    .map(({ address, html }) => ({ address, bytes: total(new Set([...maps, ...[...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href!)])) }))
    .sort((one, other) => other.bytes - one.bytes);
  console.log(`${id}: CSS ${kilobytes(most!.bytes)} on ${most!.address}, ${kilobytes(total(sheets.keys()))} in ${String(sheets.size)} files`);
  expect(most!.bytes).toBeGreaterThan(total(maps));
  expect(most!.bytes).toBeLessThanOrEqual(20_000);
});
