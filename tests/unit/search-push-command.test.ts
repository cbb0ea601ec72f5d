/** `npm run search:push`, as somebody in a terminal or a nightly job meets it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { playMeilisearch } from '../fixtures/played-meilisearch/play-meilisearch.ts';
import type { PlayedMeilisearch, PlayedOptions } from '../fixtures/played-meilisearch/play-meilisearch.ts';
import { newBuild, oldBuild, searchBuild } from '../fixtures/search-build.ts';

const masterKey = 'a-master-key-nobody-may-ever-read';
const tool = resolve('src/tools/search-push.ts');
const parent = mkdtempSync(join(tmpdir(), 'search-push-'));
const open: PlayedMeilisearch[] = [];
afterAll(async () => {
  rmSync(parent, { recursive: true, force: true });
  await Promise.all(open.map((server) => server.close()));
});

const play = async (options: PlayedOptions = {}) => {
  const server = await playMeilisearch({ masterKey, ...options });
  open.push(server);
  return server;
};

/** A folder with a dist of these builds. */
const folderWith = (builds: readonly SearchBuild[]) => {
  const folder = mkdtempSync(join(parent, 'built-'));
  for (const build of builds) {
    const home = join(folder, 'dist', `${build.municipality}-search`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, `${build.locale}.json`), JSON.stringify(build));
  }
  return folder;
};

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

function start(cwd: string, words: readonly string[], env: Readonly<Record<string, string>>): Running {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [tool, ...words], { cwd, env: { ...(PATH !== undefined && { PATH }), ...env } });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return {
    process: child,
    ended: new Promise((done) => {
      child.on('close', (status) => {
        done({ status, out, errors });
      });
    }),
  };
}

const run = async (cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const ended = await start(cwd, words, env).ended;
  expect(ended.out + ended.errors).not.toContain(masterKey);
  expect(ended.errors).not.toMatch(/^\s+at /m);
  return ended;
};

const keysOf = ({ url }: PlayedMeilisearch) => ({ MEILI_URL: url, MEILI_MASTER_KEY: masterKey });

describe('what is built', () => {
  test('goes to the server, all of it when nothing is said', async () => {
    const server = await play();
    const folder = folderWith([{ ...newBuild, warnings: ['x', 'y'] }, searchBuild(['tea'], 'dorp', 'en'), searchBuild(['naaiclub'], 'gehucht')]);
    const { status, out, errors } = await run(folder, [], keysOf(server));
    expect(errors).toBe('');
    expect(status).toBe(0);
    expect([...server.indexes.keys()].sort()).toEqual(['dorp_en', 'dorp_nl', 'gehucht_nl']);
    expect(out).toContain(`Meilisearch 1.50.0 at ${server.url}\n`);
    expect(out).toContain('dorp_nl: is live\n');
    expect(out.match(/warning.*/g)).toEqual(['warnings, which --dry-run shows']);
    expect(out).toContain('dorp_nl: 2 warnings');
  });

  test('can be chosen by municipality and by locale', async () => {
    const server = await play();
    const folder = folderWith([newBuild, searchBuild(['tea'], 'dorp', 'en'), searchBuild(['naaiclub'], 'gehucht')]);
    await run(folder, ['--municipality', 'gehucht'], keysOf(server));
    await run(folder, ['--locale', 'en'], keysOf(server));
    expect([...server.indexes.keys()].sort()).toEqual(['dorp_en', 'gehucht_nl']);
    const { status, errors } = await run(folder, ['--locale', 'fr'], keysOf(server));
    expect(status).toBe(1);
    expect(errors).toContain('There is no locale "fr"');
  });

  test('stops at the first that fails, and names what was not pushed', async () => {
    const server = await play();
    server.failure = (task) =>
      task.indexUid === 'building-dorp_en' && task.type === 'settingsUpdate' ? { code: 'internal', message: 'Disk full.' } : undefined;
    const { status, errors } = await run(folderWith([newBuild, searchBuild(['tea'], 'dorp', 'en'), searchBuild(['naaiclub'], 'gehucht')]), [], keysOf(server));
    expect(status).toBe(1);
    expect(errors).toContain('Not pushed, because one before it failed: dorp_nl, gehucht_nl.');
    expect(errors).toContain('The server says: Disk full. (internal)');
    expect([...server.indexes.keys()]).toEqual([]);
  });

  test('must be there', async () => {
    const { status, errors } = await run(folderWith([]), ['--municipality', 'dorp'], {});
    expect(status).toBe(1);
    expect(errors).toBe('There is nothing to push in dist: build first with MUNICIPALITY=dorp npm run build.\n');
  });

  test.each<readonly [string, unknown, string]>([
    ['no JSON', '{"index":', 'it is no JSON'],
    ['for another index', { ...newBuild, index: 'venlo_nl' }, 'it is for the index "venlo_nl" instead of dorp_nl'],
    ['empty', { ...newBuild, documents: [] }, 'it holds no documents'],
    ['without ids', { ...newBuild, documents: [{ title: 'x' }] }, 'a document has no id'],
    ['without settings', { ...newBuild, settings: null }, 'it holds no settings'],
  ])('that is %s is refused before the server is asked anything', async (_, content, problem) => {
    const server = await play();
    const folder = folderWith([newBuild]);
    writeFileSync(join(folder, 'dist/dorp-search/nl.json'), typeof content === 'string' ? content : JSON.stringify(content));
    const { status, errors } = await run(folder, [], keysOf(server));
    expect(status).toBe(1);
    expect(errors).toContain(`${join('dist', 'dorp-search', 'nl.json')} can't be pushed: `);
    expect(errors).toContain(problem);
    expect(server.requests).toEqual([]);
  });
});

describe('--dry-run', () => {
  test('asks nobody and says what would be done', async () => {
    const server = await play();
    const warnings = ['3 synonyms of more than three words are left out'];
    const { status, out } = await run(folderWith([{ ...newBuild, warnings }]), ['--dry-run'], keysOf(server));
    expect(status).toBe(0);
    expect(server.requests).toEqual([]);
    for (const part of [
      'dorp_nl (made for 2026-11-22)',
      'documents   5, ',
      'in 1 request\n',
      'searches in title, keywords, summary',
      'filters     4',
      'synonyms    1, stop words 2',
    ])
      expect(out).toContain(part);
    expect(out).toContain(`warning     ${warnings[0]!}\n`);
    expect(out).toContain('remove what is left of building-dorp_nl');
    expect(out).toContain('Nothing was asked of a server and nothing was changed.');
  });

  test('needs no server', async () => {
    const { status, errors } = await run(folderWith([newBuild]), ['--dry-run']);
    expect(errors).toBe('');
    expect(status).toBe(0);
  });
});

describe('a server', () => {
  const folder = () => folderWith([newBuild]);

  test('must be named', async () => {
    const { status, errors } = await run(folder(), []);
    expect(status).toBe(1);
    expect(errors).toContain('No search server is named. Put its address in MEILI_URL');
  });

  test('that is not there is told, with what to look at', async () => {
    const server = await play();
    await server.close();
    const { status, errors } = await run(folder(), [], keysOf(server));
    expect(status).toBe(1);
    expect(errors).toContain(`The search server at ${server.url} does not answer, while asking its version: `);
    expect(errors).toContain('ECONNREFUSED');
    expect(errors).toContain('is MEILI_URL right?');
  });

  test.each([
    ['1.49.3', 'is Meilisearch 1.49.3'],
    ['0.30.0', 'is Meilisearch 0.30.0'],
    ['2.0.0', 'is Meilisearch 2.0.0'],
    ['', 'is Meilisearch '],
  ])('of version "%s" is refused', async (version, seen) => {
    const server = await play({ version });
    const { status, errors } = await run(folder(), [], keysOf(server));
    expect(status).toBe(1);
    expect(errors).toContain(seen);
    expect(errors).toContain('the index is made for 1.50 or a later 1.x');
    expect(server.indexes.size).toBe(0);
  });

  test('of a later 1.x is fine', async () => {
    const server = await play({ version: '1.61.0' });
    expect((await run(folder(), [], keysOf(server))).status).toBe(0);
  });

  test.each([
    ['<html>hello</html>', 'it answers with a page or a text instead of JSON'],
    ['', 'its answer is empty'],
    ['{"hello":"world"}', 'does not say its version'],
  ])('that is another program (%s) is told', async (answer, seen) => {
    const other = createServer((_, response) => response.end(answer));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { status, errors } = await run(folder(), [], { MEILI_URL: `http://127.0.0.1:${String((other.address() as AddressInfo).port)}` });
    other.close();
    expect(status).toBe(1);
    expect(errors).toContain(seen);
  });

  test('that refuses the key says so in its own words', async () => {
    const server = await play();
    const { status, errors } = await run(folder(), [], { MEILI_URL: server.url, MEILI_ADMIN_KEY: 'wrong-but-secret' });
    expect(status).toBe(1);
    expect(errors).toContain('The server says: The provided API key is invalid. (invalid_api_key)');
    expect(errors).not.toContain('wrong-but-secret');
  });

  test('without a key in the environment says which one is missing', async () => {
    const server = await play();
    const { errors } = await run(folder(), [], { MEILI_URL: server.url });
    expect(errors).toContain('(missing_authorization_header). Put the key to manage it in MEILI_ADMIN_KEY or MEILI_MASTER_KEY.');
  });
});

describe('a push that is stopped', () => {
  const running = async (signal: NodeJS.Signals) => {
    const server = await play();
    await run(folderWith([oldBuild]), [], keysOf(server));
    const cwd = folderWith([newBuild]);
    const pushing = start(cwd, [], keysOf(server));
    let isStopped = false;
    server.trouble = ({ route }) => {
      if (!isStopped && route === 'PATCH /indexes/:uid/settings') {
        isStopped = true;
        pushing.process.kill(signal);
        // Dead or asked to stop: either way it gets no answer any more to this one.
        return signal === 'SIGKILL' ? 'hang when done' : undefined;
      }
      return undefined;
    };
    // Until the signal has come through, the work isn't done.
    server.failure = (task) => (task.type === 'indexSwap' && !isStopped ? { code: 'internal', message: 'too early' } : undefined);
    return { server, cwd, ended: await pushing.ended };
  };

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s ends by itself, whole and with a sentence', async (signal) => {
    const { server, ended } = await running(signal);
    expect(ended.status).toBe(1);
    expect(ended.out).toContain('Stopping at the next step');
    expect(ended.errors).toBe('Stopped, as was asked.\ndorp_nl is as it was. Nothing else is left.\n');
    expect([...server.indexes.keys()]).toEqual(['dorp_nl']);
    expect(server.indexes.get('dorp_nl')?.documents).toEqual(oldBuild.documents);
  });

  test('by SIGKILL leaves the live index whole, and the next push clears up', async () => {
    const { server, cwd, ended } = await running('SIGKILL');
    expect(ended.status).toBeNull();
    server.settle();
    expect([...server.indexes.keys()].sort()).toEqual(['building-dorp_nl', 'dorp_nl']);
    expect(server.indexes.get('dorp_nl')?.documents).toEqual(oldBuild.documents);
    server.trouble = () => undefined;
    const { out } = await run(cwd, [], keysOf(server));
    expect(out).toContain('dorp_nl: building-dorp_nl of an earlier push is removed');
    expect([...server.indexes.keys()]).toEqual(['dorp_nl']);
    expect(server.indexes.get('dorp_nl')?.documents).toEqual(newBuild.documents);
  });
});
