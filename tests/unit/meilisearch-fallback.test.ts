import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Found, SearchEngine } from '#search/engine.ts';
import { meilisearchEngine } from '#search/meilisearch/engine.ts';
import { firstRest, longestRest, withFallback, type Surroundings } from '#search/with-fallback.ts';
import { failingSearchServer, failures, type Failure, type FailingSearchServer } from '../fixtures/failing-search-server.ts';

const nothing: Found = { hits: [], dropped: [], unknown: [] };
const answering = (meant: string) => ({ search: vi.fn<SearchEngine['search']>(() => Promise.resolve({ ...nothing, meant })) });
const failing = () => ({ search: vi.fn<SearchEngine['search']>(() => Promise.reject(new Error('Off.'))) });

/** A browser with a clock and a network that are turned by hand. */
function surroundings() {
  let backOnline = () => {};
  const own = {
    time: 0,
    isOn: true,
    warnings: [] as string[],
    goOnline: () => backOnline(),
  };
  const around: Surroundings = {
    isOnline: () => own.isOn,
    onOnline: (listener) => (backOnline = listener),
    now: () => own.time,
    warn: (text) => own.warnings.push(text),
  };
  return { own, around };
}

const question = { text: 'schulden' };

describe('a server that fails', () => {
  let site: FailingSearchServer;
  beforeAll(async () => {
    site = await failingSearchServer();
  });
  afterAll(() => site.close());

  const expected: Readonly<Record<Failure, string>> = {
    'wrong key': 'KeyRefused',
    'no key': 'KeyRefused',
    'missing index': 'IndexMissing',
    'too busy': 'ServerBusy',
    'too often': 'ServerBusy',
    'broken inside': 'ServerRefused',
    'a page': 'UnreadableAnswer',
    'cut off': 'UnreadableAnswer',
    nothing: 'UnreadableAnswer',
    'a number': 'UnreadableAnswer',
    'no results': 'UnreadableAnswer',
    'too few results': 'UnreadableAnswer',
    'results without hits': 'UnreadableAnswer',
    'hits without keys': 'UnreadableAnswer',
    hangs: 'ServerTooSlow',
    slow: 'ServerTooSlow',
    'breaks off': 'UnreadableAnswer',
  };

  const isLate = (failure: Failure) => failure === 'hangs' || failure === 'slow';
  const engineAt = (url: string, failure: Failure = 'nothing') =>
    meilisearchEngine({ url, key: 'very-secret', index: 'voorbeeldstad_nl', language: 'nl', ignored: [], budget: isLate(failure) ? 50 : 30_000 });

  test.each(failures)('(%s) says so in words, and the index of the site answers', async (failure) => {
    site.failure = failure;
    const error: unknown = await engineAt(site.url, failure)
      .search(question)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: expected[failure] });
    expect((error as Error).message).not.toContain('very-secret');
    const { own, around } = surroundings();
    const engine = withFallback(engineAt(site.url, failure), () => Promise.resolve(answering('embedded')), around);
    expect(await engine.search(question)).toMatchObject({ meant: 'embedded' });
    expect(own.warnings).toHaveLength(1);
    expect(own.warnings[0]).not.toContain('very-secret');
  });

  test('(nobody listens) cannot be reached', async () => {
    const gone = await failingSearchServer();
    await gone.close();
    await expect(engineAt(gone.url).search(question)).rejects.toMatchObject({ name: 'ServerUnreachable' });
  });
});

test('while the server answers the index of the site is not fetched', async () => {
  const openEmbedded = vi.fn(() => Promise.resolve(answering('embedded')));
  const engine = withFallback(answering('server'), openEmbedded, surroundings().around);
  expect(await engine.search(question)).toMatchObject({ meant: 'server' });
  expect(openEmbedded).not.toHaveBeenCalled();
});

test('a text without a word is no failure', async () => {
  const openEmbedded = vi.fn(() => Promise.resolve(answering('embedded')));
  const engine = withFallback({ search: () => Promise.resolve(undefined) }, openEmbedded, surroundings().around);
  expect(await engine.search({ text: '' })).toBeUndefined();
  expect(openEmbedded).not.toHaveBeenCalled();
});

test('a server that failed is left alone for a while, twice as long after every next failure, and never longer than ten minutes', async () => {
  const { own, around } = surroundings();
  const server = failing();
  const engine = withFallback(server, () => Promise.resolve(answering('embedded')), around);
  const rests = [firstRest, 2 * firstRest, 4 * firstRest, 8 * firstRest, 16 * firstRest, longestRest, longestRest];
  for (const [failed, rest] of rests.entries()) {
    await engine.search(question);
    expect(server.search, `failure ${String(failed)}`).toHaveBeenCalledTimes(failed + 1);
    own.time += rest - 1;
    await engine.search(question);
    expect(server.search, `failure ${String(failed)}`).toHaveBeenCalledTimes(failed + 1);
    own.time += 1;
  }
});

test('after an answer the next failure counts as the first', async () => {
  const { own, around } = surroundings();
  const server = failing();
  const engine = withFallback(server, () => Promise.resolve(answering('embedded')), around);
  await engine.search(question);
  own.time += firstRest;
  server.search.mockImplementationOnce(() => Promise.resolve({ ...nothing, meant: 'server' }));
  expect(await engine.search(question)).toMatchObject({ meant: 'server' });
  await engine.search(question);
  own.time += firstRest;
  await engine.search(question);
  expect(server.search).toHaveBeenCalledTimes(4);
});

test('questions that fail together are one failure, told once', async () => {
  const { own, around } = surroundings();
  const server = failing();
  const engine = withFallback(server, () => Promise.resolve(answering('embedded')), around);
  await Promise.all([engine.search(question), engine.search({ text: 'brief' }), engine.search({ text: 'taal' })]);
  own.time += firstRest;
  await engine.search(question);
  expect(server.search).toHaveBeenCalledTimes(4);
  expect(own.warnings).toEqual(['Off. The search goes on with the index of the site itself.']);
});

test('without a network the server is not asked, and once it is back at once', async () => {
  const { own, around } = surroundings();
  const server = failing();
  const engine = withFallback(server, () => Promise.resolve(answering('embedded')), around);
  own.isOn = false;
  await engine.search(question);
  expect(server.search).not.toHaveBeenCalled();
  own.isOn = true;
  await engine.search(question);
  await engine.search(question);
  expect(server.search).toHaveBeenCalledTimes(1);
  own.goOnline();
  await engine.search(question);
  expect(server.search).toHaveBeenCalledTimes(2);
});

test('when the index of the site does not come, a server that was left alone is asked after all', async () => {
  const { around } = surroundings();
  const server = failing();
  const openEmbedded = vi.fn(() => Promise.reject<SearchEngine>(new Error('No index.')));
  const engine = withFallback(server, openEmbedded, around);
  await expect(engine.search(question)).rejects.toThrow('No index.');
  server.search.mockImplementation(() => Promise.resolve({ ...nothing, meant: 'server' }));
  expect(await engine.search(question)).toMatchObject({ meant: 'server' });
});
