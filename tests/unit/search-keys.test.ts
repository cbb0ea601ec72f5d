/** `npm run search:keys`: the key that stands in every page may only search, and only in the indexes of its municipality. */
import { spawn } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { keyUid, moreThanSearch } from '../../src/tools/meilisearch/search-key.ts';
import { playMeilisearch } from '../fixtures/played-meilisearch/play-meilisearch.ts';
import type { PlayedKey } from '../fixtures/played-meilisearch/played-keys.ts';
import type { PlayedMeilisearch, PlayedOptions } from '../fixtures/played-meilisearch/play-meilisearch.ts';

const masterKey = 'a-master-key-nobody-may-ever-read';
const open: PlayedMeilisearch[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

const play = async (options: PlayedOptions = { masterKey }) => {
  const server = await playMeilisearch(options);
  open.push(server);
  return server;
};

const run = (words: readonly string[], env: Readonly<Record<string, string>>) =>
  new Promise<{ status: number | null; out: string; errors: string }>((done) => {
    const child = spawn(process.execPath, ['src/tools/search-keys.ts', ...words], { env });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('close', (status) => {
      expect(out + errors).not.toContain(masterKey);
      expect(errors).not.toMatch(/^\s+at /m);
      done({ status, out, errors });
    });
  });

const envOf = ({ url }: PlayedMeilisearch) => ({ MEILI_URL: url, MEILI_MASTER_KEY: masterKey });
const venlo = ['--municipality', 'venlo'];
const keyIn = (out: string) => /^SEARCH_KEY=(.+)$/m.exec(out)?.[1];

const keyWith = (own: Partial<PlayedKey>): PlayedKey => ({
  uid: keyUid('venlo'),
  key: 'found-key',
  name: null,
  description: null,
  actions: ['search'],
  indexes: ['venlo_*'],
  expiresAt: null,
  ...own,
});

describe('the key', () => {
  test('may only search, only in the indexes of the municipality, and stays valid', async () => {
    const server = await play();
    const { status, out, errors } = await run(venlo, envOf(server));
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect(server.keys).toHaveLength(1);
    expect(server.keys[0]).toMatchObject({ actions: ['search'], indexes: ['venlo_*'], expiresAt: null });
    expect(keyIn(out)).toBe(server.keys[0]!.key);
    expect(out).toContain('# venlo: made just now');
    expect(out).toContain('Set SEARCH_KEY, and SEARCH_URL');
  });

  test('is found again the next time', async () => {
    const server = await play();
    const first = await run(venlo, envOf(server));
    const second = await run(venlo, envOf(server));
    expect(keyIn(second.out)).toBe(keyIn(first.out));
    expect(second.out).toContain('# venlo: was there already');
    expect(server.keys).toHaveLength(1);
  });

  test('without a municipality is made for each', async () => {
    const server = await play();
    await run([], envOf(server));
    expect(server.keys.flatMap(({ indexes }) => indexes)).toEqual(['rheden_*', 'venlo_*', 'voorbeeldstad_*']);
  });

  test('really opens these indexes and no other, and nothing but searching', async () => {
    const server = await play();
    const { out } = await run(venlo, envOf(server));
    const asked = async (path: string, method = 'POST') =>
      (await fetch(server.url + path, { method, headers: { authorization: `Bearer ${keyIn(out) ?? ''}` }, ...(method === 'POST' && { body: '{}' }) })).status;
    expect(await asked('/indexes/venlo_nl/search')).toBe(404);
    expect(await asked('/indexes/rheden_nl/search')).toBe(403);
    expect(await asked('/indexes/building-venlo_nl/search')).toBe(403);
    expect(await asked('/indexes/venlo_nl', 'DELETE')).toBe(403);
    expect(await asked('/keys', 'GET')).toBe(403);
  });

  test('has the same uid for the same municipality, in the form servers take', () => {
    expect(keyUid('venlo')).toBe(keyUid('venlo'));
    expect(keyUid('venlo')).not.toBe(keyUid('rheden'));
    expect(keyUid('venlo')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('a key that may do more', () => {
  test.each([
    [{ actions: ['search'], indexes: ['venlo_*'] }, undefined],
    [{ actions: ['search'], indexes: ['venlo_nl', 'venlo_ar'] }, undefined],
    [{ actions: ['*'], indexes: ['venlo_*'] }, 'may do more than search: *'],
    [{ actions: ['search', 'documents.add'], indexes: ['venlo_*'] }, 'may do more than search: documents.add'],
    [{ actions: ['search'], indexes: ['*'] }, 'reads more than venlo_*: *'],
    [{ actions: ['search'], indexes: ['venlo*'] }, 'reads more than venlo_*: venlo*'],
    [{ actions: ['*'], indexes: ['*'] }, 'may do more than search: *, and reads more than venlo_*: *'],
  ])('%j is seen', (key, more) => {
    expect(moreThanSearch(key, 'venlo')).toBe(more);
  });

  test('is not handed out', async () => {
    const server = await play({ masterKey, keys: [keyWith({ actions: ['search', 'settings.update'] })] });
    const { status, out, errors } = await run(venlo, envOf(server));
    expect(status).toBe(1);
    expect(out + errors).not.toContain('found-key');
    expect(errors).toContain('may do more than search: settings.update');
    expect(errors).toContain(`DELETE /keys/${keyUid('venlo')}`);
  });

  test('and is in use now is warned of', async () => {
    const server = await play({ masterKey, keys: [keyWith({ uid: 'other', indexes: ['*'] })] });
    const { status, errors } = await run(venlo, { ...envOf(server), SEARCH_KEY: 'found-key' });
    expect(status).toBe(0);
    expect(errors).toBe('Warning: the SEARCH_KEY that is set now reads more than venlo_*: *. Use the one above, and take that key away.\n');
  });
});

describe('no key can be made', () => {
  test('at a server without a master key', async () => {
    const server = await play({});
    const { status, errors } = await run(venlo, { MEILI_URL: server.url });
    expect(status).toBe(1);
    expect(errors).toContain('runs without a master key, so it can have no other keys');
    expect(errors).toContain('(missing_master_key)');
  });

  test.each([
    ['keys.get', ['search']],
    ['keys.create', ['keys.get']],
  ])('with a key that lacks %s', async (right, actions) => {
    const server = await play({ masterKey, keys: [keyWith({ uid: 'limited', key: 'limited-key', actions, indexes: ['*'] })] });
    const { status, errors } = await run(venlo, { MEILI_URL: server.url, MEILI_ADMIN_KEY: 'limited-key' });
    expect(status).toBe(1);
    expect(errors).toContain(`it needs the right ${right}`);
    expect(errors).not.toContain('limited-key');
  });

  test('without a server, or for a municipality that is not there', async () => {
    expect((await run(venlo, {})).errors).toContain('No search server is named.');
    expect((await run(['--municipality', 'venloo'], {})).errors).toContain('Do you mean "venlo"?');
  });
});
