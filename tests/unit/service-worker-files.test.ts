import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { KeptList } from '../../src/service-worker/kept-list.ts';
import { keptFiles } from '../../src/tools/kept-files.ts';
import { referencesIn } from '../../src/tools/references.ts';
import { writeServiceWorker } from '../../src/tools/write-service-worker.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const locales = [
  { id: 'nl', path: '' },
  { id: 'ar', path: 'ar' },
];

const page = (script: string) =>
  `<!doctype html><link rel="icon" href="/favicon.svg"><link rel="canonical" href="https://x.example/balie/">
  <link rel="apple-touch-icon" href="/deel/icon-180.png"><link rel="stylesheet" href="/_astro/site.css">
  <svg><use href="/pictograms.svg#door"></use></svg><a href="/onderwerpen/huiselijk-geweld/">x</a>
  <script type="module" src="/_astro/${script}"></script>`;

const files: Record<string, string> = {
  'favicon.svg': '<svg/>',
  'pictograms.svg': '<svg/>',
  'deel/icon-180.png': 'png',
  'balie/index.html': page('desk.js'),
  'balie/uitleg/index.html': '<img src="/uitleg/a.png" srcset="/uitleg/a.png 1x, /uitleg/b.png 2x">',
  'uitleg/a.png': 'a',
  'uitleg/b.png': 'b',
  'meegeven/index.html': page('card.js'),
  'hulp-nu/index.html': page('help.js'),
  'onderwerpen/huiselijk-geweld/index.html': page('quick.js'),
  'ar/balie/index.html': page('desk-ar.js'),
  'ar/meegeven/index.html': page('card.js'),
  'ar/hulp-nu/index.html': page('help.js'),
  'data/search/nl.json': '{}',
  'data/search/ar.json': '{}',
  'data/search/pl.json': '{}',
  'data/suggest/ar.json': '{}',
  'data/meegeven/nl.json': '{}',
  'data/meegeven/ar.json': '{}',
  'data/map.json': '{}',
  'data/offers.json': '[]',
  '_astro/site.css': '@font-face{src:url(/_astro/latin.woff2)format("woff2")}a{behavior:url(#default#VML);background:url("https://x.example/y.png")}',
  '_astro/latin.woff2': 'font',
  '_astro/desk.js': 'import{a}from"./shared.js";const d=["_astro/map.css"];import(`./map.js`);new Worker(new URL("/_astro/worker.js",""+import.meta.url))',
  '_astro/desk-ar.js': 'import"./shared.js";import"./only-ar.js"',
  '_astro/only-ar.js': 'export{}',
  '_astro/shared.js': 'import"./shared.js";import"./desk.js"',
  '_astro/map.js': 'fetch("/data/map.json");fetch("//x.example/a.json")',
  '_astro/map.css': '.map{}',
  '_astro/worker.js': 'import("./not-there.js");register("/sw.js")',
  '_astro/card.js': 'export{}',
  '_astro/help.js': 'export{}',
  '_astro/quick.js': 'export{}',
  '_astro/poster.js': 'export{}',
};

function builtFolder(changes: Record<string, string | undefined> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-inloop-kept-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function writtenIn(folder: string) {
  writeServiceWorker(folder, locales);
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  const list = JSON.parse(/^const keptList=(\{.*\});$/m.exec(script)![1]!) as KeptList;
  return { script, list };
}

test('the desk, the cards of every language and all they need are kept, and nothing else', () => {
  expect(keptFiles(builtFolder(), locales)).toEqual({
    shared: [
      '/_astro/card.js',
      '/_astro/desk.js',
      '/_astro/help.js',
      '/_astro/latin.woff2',
      '/_astro/map.css',
      '/_astro/map.js',
      '/_astro/shared.js',
      '/_astro/site.css',
      '/_astro/worker.js',
      '/ar/meegeven/',
      '/balie/',
      '/balie/uitleg/',
      '/data/map.json',
      '/data/meegeven/ar.json',
      '/data/meegeven/nl.json',
      '/data/search/nl.json',
      '/favicon.svg',
      '/hulp-nu/',
      '/meegeven/',
      '/pictograms.svg',
      '/uitleg/a.png',
      '/uitleg/b.png',
    ],
    locales: { ar: ['/_astro/desk-ar.js', '/_astro/only-ar.js', '/ar/balie/', '/ar/hulp-nu/', '/data/search/ar.json', '/data/suggest/ar.json'] },
  });
});

test('a page that is not there is not in the list', () => {
  const folder = builtFolder({ 'balie/index.html': undefined, 'balie/uitleg/index.html': undefined, 'ar/balie/index.html': undefined });
  const { shared, locales: added } = keptFiles(folder, locales);
  expect(shared.filter((path) => path.includes('balie') || path.includes('desk') || path.includes('uitleg'))).toEqual([]);
  expect(added.ar).toEqual(['/ar/hulp-nu/', '/data/search/ar.json', '/data/suggest/ar.json']);
});

test('a reference is found wherever the bundler puts it', () => {
  expect(referencesIn('/_astro/a.js', 'import"./b.js";d=["_astro/c.css"];x(new URL("/_astro/w.js",""+import.meta.url))')).toEqual([
    '/_astro/b.js',
    '/_astro/c.css',
    '/_astro/w.js',
  ]);
  expect(referencesIn('/_astro/a.css', 'a{b:url(/_astro/c.woff2)}')).toEqual(['/_astro/c.woff2']);
  expect(referencesIn('/data/a.json', '"/_astro/c.js"')).toEqual([]);
});

test('the same site gives the same bytes', () => {
  expect(writtenIn(builtFolder()).script).toBe(writtenIn(builtFolder()).script);
});

test('a worker that is there already is not kept, and changes nothing', () => {
  const folder = builtFolder();
  const { script } = writtenIn(folder);
  expect(writtenIn(folder).script).toBe(script);
});

test.each(['balie/index.html', 'ar/balie/index.html', '_astro/latin.woff2', 'data/meegeven/ar.json'])('another %s is another version', (name) => {
  expect(writtenIn(builtFolder({ [name]: 'changed' })).list.version).not.toBe(writtenIn(builtFolder()).list.version);
});

test('what is kept is checked against its hash, but pages, which a server may add to, and names with a hash in them', () => {
  const { hashes } = writtenIn(builtFolder()).list;
  const checked = ['/data/map.json', '/data/meegeven/ar.json', '/data/meegeven/nl.json', '/data/search/nl.json', '/favicon.svg', '/pictograms.svg'];
  const ofLocale = ['/data/search/ar.json', '/data/suggest/ar.json'];
  expect(Object.keys(hashes).sort()).toEqual([...checked, '/uitleg/a.png', '/uitleg/b.png', ...ofLocale].sort());
  expect(createHash('sha256').update(files['data/map.json']!).digest('hex')).toMatch(new RegExp(`^${hashes['/data/map.json']!}`));
});

test('a file that is not kept changes nothing', () => {
  expect(writtenIn(builtFolder({ '_astro/poster.js': 'changed' })).script).toBe(writtenIn(builtFolder()).script);
});

test('the script holds the very list, and weighs a few kilobytes', () => {
  const folder = builtFolder();
  const { script, list } = writtenIn(folder);
  expect({ shared: list.shared, locales: list.locales }).toEqual(keptFiles(folder, locales));
  expect(list.version).toMatch(/^[\da-f]{12}$/);
  expect(script.length - JSON.stringify(list).length).toBeLessThan(4000);
});
