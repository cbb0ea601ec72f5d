/** What stands on the search server while a push goes well, goes wrong or is cut off: the live index is the whole old one or the whole new one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pushBuild } from '../../src/tools/meilisearch/push-build.ts';
import { clientOf } from '../../src/tools/meilisearch/client-of.ts';
import { DocumentsMissing } from '../../src/tools/meilisearch/errors/documents-missing.ts';
import { DocumentsRefused } from '../../src/tools/meilisearch/errors/documents-refused.ts';
import { IndexReplaced } from '../../src/tools/meilisearch/errors/index-replaced.ts';
import { Interrupted } from '../../src/tools/meilisearch/errors/interrupted.ts';
import { KeyRefused } from '../../src/tools/meilisearch/errors/key-refused.ts';
import { ProbeFailed } from '../../src/tools/meilisearch/errors/probe-failed.ts';
import { PushFailed } from '../../src/tools/meilisearch/errors/push-failed.ts';
import { TaskFailed } from '../../src/tools/meilisearch/errors/task-failed.ts';
import { TaskTooSlow } from '../../src/tools/meilisearch/errors/task-too-slow.ts';
import { playMeilisearch } from '../fixtures/played-meilisearch/play-meilisearch.ts';
import type { PlayedMeilisearch, PlayedOptions, PlayedRequest, Trouble } from '../fixtures/played-meilisearch/play-meilisearch.ts';
import { newBuild, oldBuild, searchBuild } from '../fixtures/search-build.ts';

const masterKey = 'a-master-key-nobody-may-ever-read';
const live = newBuild.index;
const temporary = `building-${live}`;
const batch = { documents: 2, characters: 1_000_000 };
// Only a request that hangs takes as long as this; the played server answers within milliseconds.
const patienceOfTests = 1_500;

const contentOfBuild = ({ documents, settings }: typeof newBuild) => ({ documents, settings });

const open: PlayedMeilisearch[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

const play = async (options: PlayedOptions = {}) => {
  const server = await playMeilisearch({ masterKey, ...options });
  open.push(server);
  return server;
};

/** With the old index live, as an earlier push left it. */
const afterOld = () => play({ holds: [{ uid: live, documents: oldBuild.documents.map((document) => ({ ...document })), settings: oldBuild.settings }] });

const clientFor = ({ url }: PlayedMeilisearch, key = masterKey) => clientOf({ url, key }, patienceOfTests);
const push = (server: PlayedMeilisearch, build = newBuild, key = masterKey) => pushBuild(build, clientFor(server, key), { batch });

const failureOf = async (pushing: Promise<void>): Promise<PushFailed> => {
  const error: unknown = await pushing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PushFailed)) throw new Error(`Not a failed push: ${String(error)}`);
  return error;
};

const contentOf = (server: PlayedMeilisearch) => {
  const index = server.indexes.get(live);
  return index && { documents: index.documents, settings: index.settings };
};

const expectOnlyNew = (server: PlayedMeilisearch) => {
  expect([...server.indexes.keys()]).toEqual([live]);
  expect(contentOf(server)).toEqual(contentOfBuild(newBuild));
};

describe('a push', () => {
  test('makes the live index when there is none, and leaves nothing else', async () => {
    const server = await play();
    await push(server);
    expectOnlyNew(server);
    expect(server.indexes.get(live)?.primaryKey).toBe('id');
  });

  test('never lets an empty live index answer', async () => {
    const server = await play();
    const seen: (number | undefined)[] = [];
    server.trouble = () => void seen.push(server.indexes.get(live)?.documents.length);
    await push(server);
    expect(seen).toContain(undefined);
    expect(seen).not.toContain(0);
    expect(contentOf(server)?.documents).toHaveLength(newBuild.documents.length);
  });

  test('takes the place of the old index and removes it', async () => {
    const server = await play();
    await push(server, oldBuild);
    await push(server);
    expectOnlyNew(server);
  });

  test('that is done twice gives the same', async () => {
    const server = await play();
    await push(server);
    await push(server);
    expectOnlyNew(server);
  });

  test('leaves other indexes alone', async () => {
    const server = await play();
    const other = searchBuild(['naaiclub'], 'gehucht');
    await push(server, other);
    await push(server);
    expect([...server.indexes.keys()].sort()).toEqual([live, other.index]);
    expect(server.indexes.get(other.index)?.documents).toEqual(other.documents);
  });

  test('sends the documents in batches, after the settings, and tells how far it is', async () => {
    const server = await play();
    const said: string[] = [];
    await pushBuild(newBuild, clientFor(server), { batch, say: (line) => said.push(line) });
    const routes = server.requests.map(({ route }) => route);
    const sent = server.requests.filter(({ route }) => route === 'POST /indexes/:uid/documents').map(({ body }) => (body as unknown[]).length);
    expect(sent).toEqual([2, 2, 1]);
    expect(routes.indexOf('PATCH /indexes/:uid/settings')).toBeLessThan(routes.indexOf('POST /indexes/:uid/documents'));
    expect(said).toEqual([
      'dorp_nl: 2 of 5 documents are in',
      'dorp_nl: 4 of 5 documents are in',
      'dorp_nl: 5 of 5 documents are in',
      'dorp_nl: 2 questions find what they should',
      'dorp_nl: is live',
    ]);
  });

  test('fills only an index that no key for visitors reads', async () => {
    const server = await play();
    await push(server);
    const written = server.requests.filter(({ route }) => /^(POST|PATCH) .*(documents|settings)$/.test(route));
    expect(written.length).toBeGreaterThan(1);
    for (const { path } of written) expect(path).toMatch(/^\/indexes\/building-/);
  });
});

/** Every request of a push over an old index, one after another. */
const steps: { readonly number: number; readonly route: string }[] = [];
const troubles: readonly (readonly [string, Trouble])[] = [
  ['is refused', { status: 500, code: 'internal', message: 'An internal error has occurred.' }],
  ['is never answered', 'hang'],
  ['is done and never answered', 'hang when done'],
  ['is cut', 'cut'],
  ['is done and cut', 'cut when done'],
  ['is answered by a page', 'page'],
];

beforeAll(async () => {
  const server = await afterOld();
  await push(server);
  for (const { number, route } of server.requests) steps.push({ number, route });
});

const isWhole = (server: PlayedMeilisearch) => {
  const found = contentOf(server);
  expect([contentOfBuild(oldBuild), contentOfBuild(newBuild)]).toContainEqual(found);
};

describe('wherever a push is cut off', () => {
  test('there are many steps to cut it off at', () => {
    expect(new Set(steps.map(({ route }) => route))).toEqual(
      new Set([
        'DELETE /indexes/:uid',
        'GET /tasks/:task',
        'POST /indexes',
        'GET /indexes/:uid',
        'PATCH /indexes/:uid/settings',
        'POST /indexes/:uid/documents',
        'GET /indexes/:uid/stats',
        'POST /indexes/:uid/search',
        'POST /swap-indexes',
      ]),
    );
  });

  test.concurrent.each(troubles)('when one request %s, the live index is whole and the next push cleans up', async (_, trouble) => {
    await Promise.all(
      steps.map(async ({ number }) => {
        const server = await afterOld();
        server.trouble = (request) => (request.number === number ? trouble : undefined);
        const { message } = await failureOf(push(server));
        isWhole(server);
        expect(message).toMatch(/dorp_nl is (as it was|the new one)\.|Whether dorp_nl is the new one/);
        expect(message).not.toContain(masterKey);
        server.settle();
        isWhole(server);
        server.trouble = () => undefined;
        await push(server);
        expectOnlyNew(server);
      }),
    );
  });

  test('a process that is killed leaves the live index whole, also when the server goes on with what it was asked', async () => {
    await Promise.all(
      steps.map(async ({ number }) => {
        const server = await afterOld();
        // From then on nothing of that process is heard any more.
        server.trouble = (request) => (request.number >= number ? 'cut' : undefined);
        await failureOf(push(server));
        isWhole(server);
        server.settle();
        isWhole(server);
        server.trouble = () => undefined;
        await push(server);
        expectOnlyNew(server);
      }),
    );
  });

  test('on request, it stops before the next step, removes what it made, and says how it is left', async () => {
    const swap = steps.find(({ route }) => route === 'POST /swap-indexes')!.number;
    await Promise.all(
      steps.map(async ({ number, route }) => {
        const server = await afterOld();
        const stop = new AbortController();
        server.trouble = (request) => {
          if (request.number === number) stop.abort(new Interrupted());
          return undefined;
        };
        const pushing = pushBuild(newBuild, clientFor(server), { batch, signal: stop.signal });
        if (number >= swap) {
          // What has begun to take its place is finished.
          await pushing;
          expectOnlyNew(server);
          return;
        }
        const failure = await failureOf(pushing);
        expect(failure.cause, route).toBeInstanceOf(Interrupted);
        expect(failure.message).toBe('Stopped, as was asked.\ndorp_nl is as it was. Nothing else is left.');
        expect([...server.indexes.keys()]).toEqual([live]);
        expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
      }),
    );
  });

  test('what a dead server still had in its queue is done before the next push begins', async () => {
    const server = await afterOld();
    server.trouble = ({ number, route }) => (number > 2 && route === 'GET /tasks/:task' ? 'cut' : undefined);
    await failureOf(push(server));
    server.trouble = () => undefined;
    await push(server);
    expectOnlyNew(server);
    expect(server.tasks.every(({ status }) => status === 'succeeded' || status === 'failed')).toBe(true);
  });
});

const refusedTask = { code: 'invalid_document_id', message: 'Document identifier `"a/b"` is invalid.' };

describe('nothing goes live', () => {
  test.each(['indexCreation', 'settingsUpdate', 'documentAdditionOrUpdate', 'indexSwap'])('when the server takes a task (%s) and then fails', async (type) => {
    const server = await afterOld();
    server.failure = (task) => (task.type === type ? refusedTask : undefined);
    const failure = await failureOf(push(server));
    expect(failure.cause).toBeInstanceOf(TaskFailed);
    expect(failure.message).toContain('took the work and then failed');
    expect(failure.message).toContain('The server says: Document identifier `"a/b"` is invalid. (invalid_document_id)');
    expect(failure.message).toContain('dorp_nl is as it was. Nothing else is left.');
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
    expect([...server.indexes.keys()]).toEqual([live]);
  });

  test('when a task was cancelled', async () => {
    const server = await afterOld();
    server.trouble = () => {
      const task = server.tasks.find(({ type, status }) => type === 'settingsUpdate' && status === 'enqueued');
      if (task) task.status = 'canceled';
      return undefined;
    };
    expect((await failureOf(push(server))).message).toContain('Somebody has cancelled it.');
  });

  test('when a document got lost: two of them have the same id', async () => {
    const server = await afterOld();
    const [first] = newBuild.documents;
    const failure = await failureOf(push(server, { ...newBuild, documents: [...newBuild.documents, first!] }));
    expect(failure.cause).toBeInstanceOf(DocumentsMissing);
    expect(failure.message).toContain('building-dorp_nl holds 5 documents, while 6 were sent');
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
  });

  test('when the server leaves documents of a batch out', async () => {
    const server = await afterOld();
    server.trouble = () => {
      for (const task of server.tasks) if (task.type === 'documentAdditionOrUpdate' && task.status === 'succeeded') task.details.indexedDocuments = 1;
      return undefined;
    };
    expect((await failureOf(push(server))).cause).toBeInstanceOf(DocumentsRefused);
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
  });

  test('when a question does not find what it must', async () => {
    const server = await afterOld();
    const failure = await failureOf(push(server, { ...newBuild, probes: [{ text: 'Breiclub', key: 'plek-0/eettafel' }] }));
    expect(failure.cause).toBeInstanceOf(ProbeFailed);
    expect(failure.message).toContain('the question "Breiclub" must find plek-0/eettafel among the first ten, and it finds plek-3/breiclub.');
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
  });

  test('when another push has made the index anew, and what that one fills is left alone', async () => {
    const server = await afterOld();
    server.trouble = ({ route }) => {
      const filled = server.indexes.get(temporary);
      // The other one has the same documents, but not yet its settings.
      if (route === 'POST /indexes/:uid/search' && filled)
        (server.indexes as Map<string, typeof filled>).set(temporary, { ...filled, createdAt: 'later', settings: {} });
      return undefined;
    };
    const failure = await failureOf(push(server));
    expect(failure.cause).toBeInstanceOf(IndexReplaced);
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
    expect(server.indexes.has(temporary)).toBe(true);
  });

  test('when the server is not ready in time', async () => {
    const server = await afterOld();
    server.trouble = () => {
      const task = server.tasks.at(-1);
      if (task?.type === 'settingsUpdate') task.status = 'enqueued';
      return undefined;
    };
    const failure = await failureOf(pushBuild(newBuild, clientFor(server), { wait: 100 }));
    expect(failure.cause).toBeInstanceOf(TaskTooSlow);
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
  });
});

describe('a key', () => {
  const key = (actions: readonly string[], indexes: readonly string[] = ['*']) => ({
    uid: 'limited',
    key: 'a-limited-key',
    name: null,
    description: null,
    actions,
    indexes,
    expiresAt: null,
  });
  const rights = ['indexes.delete', 'indexes.create', 'indexes.get', 'indexes.swap', 'settings.update', 'documents.add', 'tasks.get', 'stats.get', 'search'];

  test('with the rights it needs is enough', async () => {
    const server = await play({ keys: [key(rights)] });
    await push(server, newBuild, 'a-limited-key');
    expectOnlyNew(server);
  });

  test.each(rights)('without %s is refused, by the name of that right', async (missing) => {
    const server = await afterOld();
    const limited = key(rights.filter((right) => right !== missing));
    (server.keys as (typeof limited)[]).push(limited);
    const failure = await failureOf(push(server, newBuild, 'a-limited-key'));
    expect(failure.cause).toBeInstanceOf(KeyRefused);
    expect(failure.message).toContain(`it needs the right ${missing}, on every index`);
    expect(failure.message).toContain('The server says: The provided API key is invalid. (invalid_api_key)');
    expect(failure.message).not.toContain('a-limited-key');
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
  });

  test('that is wrong changes nothing', async () => {
    const server = await afterOld();
    const failure = await failureOf(push(server, newBuild, 'wrong-key'));
    expect(failure.cause).toBeInstanceOf(KeyRefused);
    expect(contentOf(server)).toEqual(contentOfBuild(oldBuild));
  });

  test('that the server repeats in what it says is taken out', async () => {
    const server = await afterOld();
    const echo = ({ authorization }: PlayedRequest): Trouble => ({ status: 400, code: 'bad_request', message: `You sent ${authorization ?? ''}.` });
    server.trouble = echo;
    const failure = await failureOf(push(server));
    expect(failure.message).toContain('The server says: You sent Bearer …. (bad_request)');
    expect(failure.message).not.toContain(masterKey);
  });
});
