import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  <body><svg><use href="/pictograms.svg#door"></use></svg><a href="/onderwerpen/huiselijk-geweld/">x</a>
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
  'offline/index.html': page('site.js'),
  'index.html': page('home.js'),
  'zoeken/index.html': page('help.js'),
  'wijken/lindel/index.html': page('site.js'),
  'wijken/lindel/poster/index.html': page('poster.js'),
  'plekken/buurthuis/index.html': page('site.js'),
  'plekken/veilige-plek/index.html': page('quick.js').replace('<body>', '<body class="is-sensitive">'),
  'onderwerpen/huiselijk-geweld/index.html': page('quick.js').replace('<body>', '<body id="x" class="wide is-sensitive">'),
  'beheer/index.html': page('editor.js'),
  'beheer/plekken/index.html': page('editor.js'),
  'stijl/index.html': page('style.js'),
  '404.html': page('site.js'),
  'ar/404/index.html': page('site.js'),
  'ar/index.html': page('help.js'),
  'ar/offline/index.html': page('site.js'),
  'ar/balie/index.html': page('desk-ar.js'),
  'ar/meegeven/index.html': page('card.js'),
  'ar/zoeken/index.html': page('find-ar.js'),
  'manifest.webmanifest': '{}',
  'deel/icon-192.png': 'png',
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
  '_astro/site.js': 'register("/sw.js")',
  '_astro/home.js': 'export{}',
  '_astro/find-ar.js': 'export{}',
  '_astro/editor.js': 'export{}',
  '_astro/style.js': 'export{}',
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

const siteFiles = [
  '/_astro/help.js',
  '/_astro/latin.woff2',
  '/_astro/site.css',
  '/_astro/site.js',
  '/data/map.json',
  '/deel/icon-192.png',
  '/favicon.svg',
  '/pictograms.svg',
];

test('a part is the pages of one language, and what only they need; what two languages need is of the site', () => {
  const parts = keptFiles(builtFolder(), locales);
  expect(parts.site).toEqual({ files: siteFiles, pages: ['/ar/offline/', '/offline/'] });
  expect(parts.nl).toEqual({
    files: ['/_astro/home.js', '/data/search/nl.json', '/manifest.webmanifest'],
    pages: ['/', '/plekken/buurthuis/', '/wijken/lindel/', '/zoeken/'],
  });
  expect(parts.ar).toEqual({ files: ['/_astro/find-ar.js', '/data/search/ar.json', '/data/suggest/ar.json'], pages: ['/ar/', '/ar/zoeken/'] });
});

test('the desk has the cards of every language, and its own pages per language', () => {
  const parts = keptFiles(builtFolder(), locales);
  const scripts = ['card.js', 'desk-ar.js', 'desk.js', 'map.css', 'map.js', 'only-ar.js', 'shared.js', 'worker.js'].map((name) => `/_astro/${name}`);
  const files = [...scripts, '/data/meegeven/ar.json', '/data/meegeven/nl.json', '/uitleg/a.png', '/uitleg/b.png'];
  expect(parts.desk).toEqual({ files, pages: ['/ar/meegeven/', '/meegeven/'] });
  expect(parts['desk-nl']).toEqual({ files: [], pages: ['/balie/', '/balie/uitleg/'] });
  expect(parts['desk-ar']).toEqual({ files: [], pages: ['/ar/balie/'] });
  expect(Object.keys(parts).sort()).toEqual(['ar', 'desk', 'desk-ar', 'desk-nl', 'nl', 'site']);
});

test('nothing is kept of a page about violence, of an editor, of a maker or of paper', () => {
  const kept = JSON.stringify(keptFiles(builtFolder(), locales));
  expect(kept).not.toMatch(/veilige-plek|geweld|quick|beheer|editor|stijl|style|poster|404/);
});

test('a page that does not show whether it is about violence stops the build', () => {
  const folder = builtFolder({ 'plekken/buurthuis/index.html': '<!doctype html><title>x</title>' });
  expect(() => keptFiles(folder, locales)).toThrow(/plekken\/buurthuis\/index\.html heeft geen <body>/);
});

test.each(["<body class='is-sensitive'>", '<body class=is-sensitive>', '<BODY\nclass="is-sensitive wide">'])('a page with %s is not kept', (body) => {
  const folder = builtFolder({ 'plekken/buurthuis/index.html': page('site.js').replace('<body>', body) });
  expect(keptFiles(folder, locales).nl!.pages).toEqual(['/', '/wijken/lindel/', '/zoeken/']);
});

test('a page that is not there is not in the list', () => {
  const { desk, ...parts } = keptFiles(
    builtFolder({ 'balie/index.html': undefined, 'balie/uitleg/index.html': undefined, 'zoeken/index.html': undefined }),
    locales,
  );
  expect(parts['desk-nl']).toEqual({ files: [], pages: [] });
  expect(parts.nl!.pages).toEqual(['/', '/plekken/buurthuis/', '/wijken/lindel/']);
  expect(desk!.files.filter((path) => path.includes('uitleg'))).toEqual([]);
});

test('of a very large town the places are not kept; all else is', () => {
  const places = Array.from({ length: 597 }, (_, number) => [`plekken/p${String(number)}/index.html`, page('site.js')] as const);
  const parts = (count: number) => keptFiles(builtFolder(Object.fromEntries(places.slice(0, count))), locales).nl!.pages;
  expect(parts(596)).toHaveLength(600);
  expect(parts(597)).toEqual(['/', '/wijken/lindel/', '/zoeken/']);
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

test.each(['index.html', 'ar/balie/index.html', 'offline/index.html', '_astro/latin.woff2', 'data/meegeven/ar.json'])(
  'another %s is another version',
  (name) => {
    expect(writtenIn(builtFolder({ [name]: '<body>changed' })).list.version).not.toBe(writtenIn(builtFolder()).list.version);
  },
);

test('what is kept is checked against its hash, but names with a hash in them', () => {
  const folder = builtFolder();
  const { list } = writtenIn(folder);
  const files = Object.values(list.parts).flatMap((part) => part.files.filter((path) => !path.startsWith('/_astro/')));
  const packs = ['ar', 'desk', 'desk-ar', 'desk-nl', 'nl', 'site'].map((part) => `/data/pages/${part}.json`);
  expect(Object.keys(list.hashes).sort()).toEqual([...files, ...packs].sort());
  for (const [path, hash] of Object.entries(list.hashes)) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
        .startsWith(hash),
      path,
    ).toBe(true);
  }
});

test('the pages of a part stand in one file, as they were built; an empty part has none', () => {
  const folder = builtFolder({ 'balie/index.html': undefined, 'balie/uitleg/index.html': undefined });
  const { list } = writtenIn(folder);
  const pack = JSON.parse(readFileSync(join(folder, 'data/pages/nl.json'), 'utf8')) as Record<string, string>;
  expect(Object.keys(pack)).toEqual(['/', '/plekken/buurthuis/', '/wijken/lindel/', '/zoeken/']);
  expect(pack['/']).toBe(files['index.html']);
  expect(list.parts.nl!.pages).toBe(4);
  expect(list.parts['desk-nl']!.pages).toBe(0);
  expect(existsSync(join(folder, 'data/pages/desk-nl.json'))).toBe(false);
});

test('a file that is not kept changes nothing', () => {
  expect(writtenIn(builtFolder({ '_astro/poster.js': 'changed' })).script).toBe(writtenIn(builtFolder()).script);
});

test('the script holds the very list, and weighs a few kilobytes', () => {
  const folder = builtFolder();
  const { script, list } = writtenIn(folder);
  const counted = Object.entries(keptFiles(folder, locales)).map(([part, { files, pages }]) => {
    const pack = pages.length > 0 ? { pack: `/data/pages/${part}.json` } : {};
    return [part, { files, pages: pages.length, ...pack }] as const;
  });
  expect(list.parts).toEqual(Object.fromEntries(counted));
  expect(list.version).toMatch(/^[\da-f]{12}$/);
  expect(script.length - JSON.stringify(list).length).toBeLessThan(5000);
});
