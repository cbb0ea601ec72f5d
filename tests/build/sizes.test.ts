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

test.each(builtMunicipalities)('%s: all style sheets together are at most 20 kB, compressed', (id) => {
  const { files, read } = builtSite(id);
  const sheets = files.filter((file) => file.endsWith('.css'));
  const sizes = sheets.map((file) => brotliCompressSync(read(file)).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${id}: CSS ${kilobytes(total)} in ${String(sheets.length)} files`);
  expect(sheets.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(20_000);
});
