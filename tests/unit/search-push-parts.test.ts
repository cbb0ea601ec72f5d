/** The small parts of a push: the environment, batches, keys taken out of texts. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { batchesOf } from '../../src/tools/meilisearch/batches-of.ts';
import { describePush } from '../../src/tools/meilisearch/describe-push.ts';
import { keyNames, serverFromEnvironment } from '../../src/tools/meilisearch/server-from-environment.ts';
import { withoutSecrets } from '../../src/tools/meilisearch/without-secrets.ts';
import { newBuild } from '../fixtures/search-build.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the environment', () => {
  const url = 'http://localhost:7700';

  test.each(keyNames)('names the key by %s', (name) => {
    expect(serverFromEnvironment({ MEILI_URL: url, [name]: 'secret' })).toEqual({ url, key: 'secret' });
  });

  test('of more keys the first of the list counts, and an empty one does not', () => {
    expect(serverFromEnvironment({ MEILI_URL: url, MEILI_MASTER_KEY: 'master', MEILI_ADMIN_KEY: 'admin' })?.key).toBe('admin');
    expect(serverFromEnvironment({ MEILI_URL: url, MEILI_MASTER_KEY: 'master', MEILI_ADMIN_KEY: ' ' })?.key).toBe('master');
  });

  test('without an address names no server, and without a key one that is open', () => {
    expect(serverFromEnvironment({ MEILI_MASTER_KEY: 'master' })).toBeUndefined();
    expect(serverFromEnvironment({ MEILI_URL: '' })).toBeUndefined();
    expect(serverFromEnvironment({ MEILI_URL: url })).toEqual({ url });
  });

  test('may end in a line break or a slash', () => {
    expect(serverFromEnvironment({ MEILI_URL: `${url}/\n`, MEILI_KEY: 'secret\n' })).toEqual({ url, key: 'secret' });
    expect(serverFromEnvironment({ MEILI_URL: 'https://example.org/meili/' })).toEqual({ url: 'https://example.org/meili' });
  });

  test.each([
    [{ MEILI_URL: 'localhost:7700' }, 'MEILI_URL is no web address'],
    [{ MEILI_URL: 'zoek' }, 'MEILI_URL is no web address'],
    [{ MEILI_URL: 'https://admin:verysecret@example.org' }, 'MEILI_URL holds a name or a password'],
    [{ MEILI_URL: 'https://example.org/?key=verysecret' }, 'MEILI_URL holds a ? or a #'],
    [{ MEILI_URL: url, MEILI_KEY: 'very secret' }, 'MEILI_KEY holds a space'],
    [{ MEILI_URL: url, MEILI_MASTER_KEY: 'verysecret“' }, 'MEILI_MASTER_KEY holds a space'],
  ])('%j is refused without repeating it', (environment, problem) => {
    let said = '';
    try {
      serverFromEnvironment(environment);
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain(problem);
    expect(said).not.toMatch(/very ?secret/);
  });
});

describe('batches', () => {
  test('hold every document once, in order', () => {
    const documents = Array.from({ length: 25 }, (_, id) => ({ id }));
    const batches = [...batchesOf(documents, { documents: 10, characters: 1_000 })];
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
    expect(batches.flat()).toEqual(documents);
  });

  test('stay small, and a document that is too large goes alone', () => {
    const documents = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(500), 'd'];
    expect([...batchesOf(documents, { documents: 10, characters: 100 })].map((batch) => batch.length)).toEqual([2, 1, 1]);
  });

  test('of nothing are none', () => {
    expect([...batchesOf([])]).toEqual([]);
  });
});

test('a text loses every key of the environment, and those that are given', () => {
  vi.stubEnv('MEILI_MASTER_KEY', 'master-secret\n');
  vi.stubEnv('MEILI_API_KEY', 'api-secret');
  expect(withoutSecrets('Bearer master-secret, api-secret, own-secret, shown', ['own-secret', undefined, ''])).toBe('Bearer …, …, …, shown');
});

test('what is pushed too late is warned of', () => {
  const quarter = 900_000;
  expect(describePush(newBuild, newBuild.until * quarter - 1)).not.toContain('build again');
  expect(describePush(newBuild, newBuild.until * quarter + 1)).toContain('the days it knows the opening hours of are past: build again');
});
