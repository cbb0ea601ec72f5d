import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { cacheControlOf } from '#headers';
import { layerConfigs } from '../../src/tools/eslint-layers.mjs';
import { keptFirst, networkFirst } from '../../src/service-worker/answer.ts';
import { cacheName, keptLocales, oldCaches } from '../../src/service-worker/cache-names.ts';
import { askWorker } from '#islands/desk/ask-worker.ts';
import { sentOn, strategyFor } from '../../src/service-worker/strategy.ts';

const list = {
  version: 'abc123',
  shared: ['/balie/', '/meegeven/', '/ar/meegeven/', '/_astro/desk.js', '/pictograms.svg', '/data/meegeven/ar.json'],
  locales: { ar: ['/ar/balie/', '/data/search/ar.json'] },
  hashes: {},
};
const origin = 'https://inloop.example';

describe('a request', () => {
  const strategyOf = (address: string, method = 'GET') => strategyFor({ url: new URL(address, origin).href, method }, origin, list);

  test.each(['/balie/', '/ar/meegeven/', '/data/meegeven/ar.json', '/pictograms.svg'])('for %s goes to the network first', (path) => {
    expect(strategyOf(path)).toEqual({ path, cache: 'inloop-abc123', first: 'network' });
  });

  test('for a file with a hash in its name is answered with the kept copy', () => {
    expect(strategyOf('/_astro/desk.js')).toEqual({ path: '/_astro/desk.js', cache: 'inloop-abc123', first: 'kept' });
  });

  test('for a page of a locale looks in the cache of that locale', () => {
    expect(strategyOf('/ar/balie/')).toEqual({ path: '/ar/balie/', cache: 'inloop-abc123-ar', first: 'network' });
  });

  test('of a referrer is the same page', () => {
    expect(strategyOf('/balie/?voor=verwijzer')?.path).toBe('/balie/');
    expect(strategyOf('/ar/balie/?voor=verwijzer')?.path).toBe('/ar/balie/');
  });

  test('for a card tells nothing of what is on it', () => {
    expect(strategyOf('/meegeven/#1.2s.abcdefg0a1b2c.x1y')).toEqual({ path: '/meegeven/', cache: 'inloop-abc123', first: 'network' });
  });

  test.each([
    '/',
    '/zoeken/',
    '/plekken/veilige-plek-voorbeeldstad/',
    '/onderwerpen/huiselijk-geweld/',
    '/balie/?q=schulden',
    '/balie/?voor=verwijzer&q=schulden',
    '/meegeven/?voor=verwijzer',
    '/_astro/other.js',
    '/sw.js',
    '/pl/balie/',
    '/constructor',
    'https://elders.example/balie/',
    'https://inloop.example:8443/balie/',
  ])('for %s passes untouched', (address) => {
    expect(strategyOf(address)).toBeUndefined();
  });

  test.each(['HEAD', 'POST'])('with %s passes untouched', (method) => {
    expect(strategyOf('/balie/', method)).toBeUndefined();
  });
});

describe('a page asked without its last slash', () => {
  const sentTo = (address: string, method = 'GET') => sentOn({ url: new URL(address, origin).href, method }, origin, list)?.replace(origin, '');

  test.each([
    ['/balie', '/balie/'],
    ['/ar/balie', '/ar/balie/'],
    ['/meegeven', '/meegeven/'],
    ['/balie?voor=verwijzer', '/balie/?voor=verwijzer'],
  ])('is sent on: %s to %s', (address, to) => {
    expect(strategyFor({ url: new URL(address, origin).href, method: 'GET' }, origin, list)).toBeUndefined();
    expect(sentTo(address)).toBe(to);
  });

  test.each(['/balie/', '/balie?q=schulden', '/zoeken', '/pl/balie', '/', '/_astro/desk.js', 'https://elders.example/balie'])(
    'is sent on only when it is kept, not %s',
    (address) => {
      expect(sentTo(address)).toBeUndefined();
    },
  );

  test('is sent on only with GET', () => {
    expect(sentTo('/balie', 'POST')).toBeUndefined();
  });
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
    'inloop-abc123',
    'inloop-abc123-ar',
    'inloop-fed456',
    'inloop-fed456-ar',
    'inloop-fed456-zh-hant',
    'somebody-elses',
    'inloop-',
    'my-inloop-fed456',
  ];

  test('tell which are of another version, and leave those of others alone', () => {
    expect(oldCaches(names, 'abc123')).toEqual(['inloop-fed456', 'inloop-fed456-ar', 'inloop-fed456-zh-hant']);
  });

  test('tell which locales were kept', () => {
    expect(keptLocales(names)).toEqual(['ar', 'zh-hant']);
    expect(keptLocales([])).toEqual([]);
  });

  test('are read back as they were written', () => {
    expect(keptLocales([cacheName('0a1', 'uk'), cacheName('0a1')])).toEqual(['uk']);
    expect(oldCaches([cacheName('0a1', 'uk'), cacheName('0a1')], '0a1')).toEqual([]);
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

  test('of a file that never changes is the kept copy, and else the network', async () => {
    expect(await textOf(keptFirst({ ask: network('new'), keptCopy: kept }))).toBe('kept');
    expect(await textOf(keptFirst({ ask: network('new'), keptCopy: nothingKept }))).toBe('new');
  });
});

test('the script itself is asked again each time, so that an update is seen', () => {
  expect(cacheControlOf('/sw.js')).toBe('no-cache');
});

test.each(['#domain/hours.ts', '#islands/desk/offline.ts', '../tools/kept-files.ts'])('the service worker must not import %s', async (path) => {
  const overrideConfig = [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...layerConfigs] as ESLint.Options['overrideConfig'];
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig });
  const [result] = await eslint.lintText(`import { x } from '${path}'; x();`, { filePath: 'src/service-worker/keep.ts' });
  expect(result!.messages).toHaveLength(1);
});
