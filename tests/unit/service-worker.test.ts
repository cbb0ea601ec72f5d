import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { cacheControlOf } from '#headers';
import { layerConfigs } from '../../src/tools/eslint-layers.mjs';
import { keptFirst, networkFirst, pageFirst } from '../../src/service-worker/answer.ts';
import { cacheName, keptParts, oldCaches, ownCaches } from '../../src/service-worker/cache-names.ts';
import { askWorker } from '#islands/offline/ask-worker.ts';
import { offlinePages, strategyFor } from '../../src/service-worker/strategy.ts';

const list = {
  version: 'abc123',
  parts: {
    site: { files: ['/_astro/site.css', '/pictograms.svg'], pages: 1 },
    ar: { files: ['/data/search/ar.json'], pages: 3 },
    desk: { files: ['/_astro/desk.js', '/data/meegeven/ar.json'], pages: 2 },
  },
  hashes: {},
};
const origin = 'https://inloop.example';

describe('a request', () => {
  const strategyOf = (address: string, mode: RequestMode = 'cors', method = 'GET') =>
    strategyFor({ url: new URL(address, origin).href, method, mode }, origin, list);
  const pageOf = (address: string, method = 'GET') => strategyOf(address, 'navigate', method);

  test.each(['/data/search/ar.json', '/data/meegeven/ar.json', '/pictograms.svg'])('for %s goes to the network first', (path) => {
    expect(strategyOf(path)).toEqual({ path, first: 'network' });
  });

  test.each(['/_astro/desk.js', '/_astro/site.css'])('for %s, with a hash in its name, is answered with the kept copy', (path) => {
    expect(strategyOf(path)).toEqual({ path, first: 'kept' });
  });

  test.each([
    ['/', '/'],
    ['/ar/balie/', '/ar/balie/'],
    ['/plekken/buurthuis-de-linde/', '/plekken/buurthuis-de-linde/'],
    ['/balie', '/balie/'],
    ['/ar/plekken/x', '/ar/plekken/x/'],
    ['/zoeken/?q=schulden&wijk=lindel', '/zoeken/'],
    ['/balie/?voor=verwijzer', '/balie/'],
    ['/meegeven/#1.2s.abcdefg0a1b2c.x1y', '/meegeven/'],
    ['/onderwerpen/huiselijk-geweld/', '/onderwerpen/huiselijk-geweld/'],
  ])('for the page %s tells nothing of what is asked there: %s', (address, path) => {
    expect(pageOf(address)).toEqual({ path, first: 'page' });
  });

  test.each([
    '/zoeken/',
    '/_astro/other.js',
    '/data/search/ar.json?q=x',
    '/constructor',
    '/data/pages/ar.json',
    '/sw.js',
    'https://elders.example/_astro/desk.js',
  ])('for %s, which is no page, passes untouched', (address) => {
    expect(strategyOf(address)).toBeUndefined();
  });

  test.each(['/beheer/', '/beheer', '/beheer/plekken/x/', '/sw.js', '/plekken/x/agenda.ics', 'https://elders.example/', 'https://inloop.example:8443/balie/'])(
    'of a window for %s passes untouched',
    (address) => {
      expect(pageOf(address)).toBeUndefined();
    },
  );

  test.each(['HEAD', 'POST'])('with %s passes untouched', (method) => {
    expect(pageOf('/balie/', method)).toBeUndefined();
    expect(strategyOf('/pictograms.svg', 'cors', method)).toBeUndefined();
  });
});

test('without internet it is said in the language of the page that was asked, and else in Dutch', () => {
  expect(offlinePages('/ar/plekken/x/')).toEqual(['/ar/offline/', '/offline/']);
  expect(offlinePages('/plekken/x/')).toEqual(['/plekken/offline/', '/offline/']);
  expect(offlinePages('/')).toContain('/offline/');
});

describe('the question of a page', () => {
  const question = { type: 'is-fresh' };

  test('is answered by the worker', async () => {
    const worker = { postMessage: (_message: unknown, ports: unknown) => (ports as MessagePort[])[0]!.postMessage(true) };
    expect(await askWorker(worker, question, 1000)).toBe(true);
  });

  test('is not waited for when the worker never answers', async () => {
    expect(await askWorker({ postMessage: () => undefined }, question, 20)).toBeUndefined();
  });
});

describe('the names of caches', () => {
  const names = [
    'inloop-abc123-site',
    'inloop-abc123-ar',
    'inloop-fed456',
    'inloop-fed456-ar',
    'inloop-fed456-desk-zh-hant',
    'somebody-elses',
    'inloop-',
    'my-inloop-fed456',
  ];

  test('tell which are of this version and which of another, and leave those of others alone', () => {
    expect(ownCaches(names, 'abc123')).toEqual(['inloop-abc123-site', 'inloop-abc123-ar']);
    expect(oldCaches(names, 'abc123')).toEqual(['inloop-fed456', 'inloop-fed456-ar', 'inloop-fed456-desk-zh-hant']);
  });

  test('tell which parts were kept', () => {
    expect(keptParts(names)).toEqual(['site', 'ar', 'desk-zh-hant']);
    expect(keptParts([])).toEqual([]);
  });

  test('are read back as they were written', () => {
    const written = [cacheName('0a1', 'uk'), cacheName('0a1', 'desk-uk')];
    expect(keptParts(written)).toEqual(['uk', 'desk-uk']);
    expect(ownCaches(written, '0a1')).toEqual(written);
    expect(oldCaches(written, '0a1')).toEqual([]);
  });
});

describe('an answer', () => {
  const kept = async () => Promise.resolve(new Response('kept'));
  const nothingKept = async () => Promise.resolve(undefined);
  const network =
    (text: string, status = 200) =>
    async () =>
      Promise.resolve(new Response(text, { status }));
  const noNetwork = async () => Promise.reject(new TypeError('no network'));
  const late = async () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('late')), 60));
  const textOf = async (answer: Promise<Response>) => (await answer).text();

  /** Comes with its headers and its first words, and then nothing more. */
  const falterer = async () => Promise.resolve(new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('<!doc')) })));
  const breaker = async () => Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('broken off')) })));

  test.each([
    ['that comes in time is shown', network('new'), kept, 'new'],
    ['that says that a page is gone is shown', network('gone', 404), kept, 'gone'],
    ['that never comes is the kept copy', noNetwork, kept, 'kept'],
    ['that comes late is the kept copy', late, kept, 'kept'],
    ['that falls silent halfway is the kept copy', falterer, kept, 'kept'],
    ['that breaks off is the kept copy', breaker, kept, 'kept'],
    ['of a server that fails is the kept copy', network('broken', 503), kept, 'kept'],
    ['that comes late is waited for when nothing is kept', late, nothingKept, 'late'],
    ['of a server that fails is shown when nothing is kept', network('broken', 503), nothingKept, 'broken'],
  ])('%s', async (_fact, ask, keptCopy, text) => {
    expect(await textOf(networkFirst({ ask, keptCopy, patience: 20 }))).toBe(text);
  });

  test('tells whether it came from the network', async () => {
    const told: string[] = [];
    await networkFirst({ ask: network('new'), keptCopy: kept, patience: 20, fromNetwork: () => told.push('new') });
    await networkFirst({ ask: noNetwork, keptCopy: kept, patience: 20, fromNetwork: () => told.push('kept') });
    expect(told).toEqual(['new']);
  });

  test('is the failure of the network when nothing is kept', async () => {
    await expect(networkFirst({ ask: noNetwork, keptCopy: nothingKept, patience: 20 })).rejects.toThrow('no network');
    await expect(keptFirst({ ask: noNetwork, keptCopy: nothingKept })).rejects.toThrow('no network');
  });

  test('of a page that is neither kept nor to be had is the page that says so, and its status that it is another', async () => {
    const saysSo = async () => Promise.resolve(new Response('no internet', { headers: { 'Content-Security-Policy': "default-src 'none'" } }));
    const said = await pageFirst({ ask: noNetwork, keptCopy: nothingKept, patience: 20 }, saysSo);
    expect([said.status, await said.text(), said.headers.get('Content-Security-Policy')]).toEqual([503, 'no internet', "default-src 'none'"]);
    expect(await textOf(pageFirst({ ask: noNetwork, keptCopy: kept, patience: 20 }, saysSo))).toBe('kept');
    expect(await textOf(pageFirst({ ask: network('gone', 404), keptCopy: nothingKept, patience: 20 }, saysSo))).toBe('gone');
    await expect(pageFirst({ ask: noNetwork, keptCopy: nothingKept, patience: 20 }, nothingKept)).rejects.toThrow('no network');
  });

  test('of a file that never changes is the kept copy, and else the network', async () => {
    expect(await textOf(keptFirst({ ask: network('new'), keptCopy: kept }))).toBe('kept');
    expect(await textOf(keptFirst({ ask: network('new'), keptCopy: nothingKept }))).toBe('new');
  });
});

test('the script itself is asked again each time, so that an update is seen', () => {
  expect(cacheControlOf('/sw.js')).toBe('no-cache');
});

test.each(['#domain/hours.ts', '#islands/offline/offline.ts', '../tools/kept-files.ts'])('the service worker must not import %s', async (path) => {
  const overrideConfig = [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...layerConfigs] as ESLint.Options['overrideConfig'];
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig });
  const [result] = await eslint.lintText(`import { x } from '${path}'; x();`, { filePath: 'src/service-worker/keep.ts' });
  expect(result!.messages).toHaveLength(1);
});
