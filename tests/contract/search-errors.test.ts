/** When a search server fails, in whatever way, the page answers as it would without one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IndexMissing } from '#search/meilisearch/errors/index-missing.ts';
import { KeyRefused } from '#search/meilisearch/errors/key-refused.ts';
import { ServerUnreachable } from '#search/meilisearch/errors/server-unreachable.ts';
import type { SearchEngine } from '#search/engine.ts';
import { withFallback } from '#search/with-fallback.ts';
import { bothEngines, contractServers, type BothEngines } from '../fixtures/both-engines.ts';
import { failingSearchServer, failures, type FailingSearchServer } from '../fixtures/failing-search-server.ts';

const questions = ['schulden', 'koffie in de laantjes', 'voedselbamk', 'xqzwvv', 'de het een'];
/** Shorter than the slow answer of the failing server. */
const budget = 150;

/** With a network that is there and a clock that stands still. */
const surroundings = (warnings: string[]) => ({
  isOnline: () => true,
  onOnline: () => undefined,
  now: () => 0,
  warn: (text: string) => void warnings.push(text),
});

describe.each(contractServers)('with $name', ({ name, isThere, open }) => {
  describe.skipIf(!isThere)('the answer is that of the page', { timeout: 60_000 }, () => {
    let both: BothEngines;
    let hasKey = false;
    let close = () => Promise.resolve();
    let failing: FailingSearchServer;

    beforeAll(async () => {
      const opened = await open();
      close = opened.close;
      hasKey = opened.server.key !== undefined;
      both = (await bothEngines(opened.server, 'errors', ['nl'])).get('nl')!;
      failing = await failingSearchServer();
    }, 300_000);

    afterAll(async () => {
      try {
        await (both as BothEngines | undefined)?.remove();
        await (failing as FailingSearchServer | undefined)?.close();
      } finally {
        await close();
      }
    }, 60_000);

    /** What the page would answer, and what it answers with this server. */
    async function answers(server: SearchEngine) {
      const warnings: string[] = [];
      const engine = withFallback(server, () => Promise.resolve(both.embedded), surroundings(warnings));
      const told = async (own: SearchEngine) => JSON.stringify(await Promise.all(questions.map((text) => own.search({ text }))));
      return { own: await told(both.embedded), withServer: await told(engine), warnings };
    }

    test.each(failures)('when the server answers with: %s', async (failure) => {
      failing.failure = failure;
      const before = failing.asked;
      const { own, withServer, warnings } = await answers(both.engineWith({ url: failing.url, budget }));
      expect(failing.asked).toBeGreaterThan(before);
      expect(withServer).toBe(own);
      // Five questions failed in one way: that is told once.
      expect(warnings).toHaveLength(1);
    });

    test('when nobody listens', async () => {
      const gone = await failingSearchServer();
      await gone.close();
      const server = both.engineWith({ url: gone.url, budget: 5000 });
      await expect(server.search({ text: 'schulden' })).rejects.toBeInstanceOf(ServerUnreachable);
      const { own, withServer } = await answers(server);
      expect(withServer).toBe(own);
    });

    test('when the index is not there', async () => {
      const server = both.engineWith({ index: 'contracttest-nowhere_nl' });
      await expect(server.search({ text: 'schulden' })).rejects.toBeInstanceOf(IndexMissing);
      const { own, withServer } = await answers(server);
      expect(withServer).toBe(own);
    });

    test(`when the key is wrong (${name})`, async ({ skip }) => {
      if (!hasKey) skip('a server without a master key asks for no key');
      const key = 'this-is-no-key-of-anybody';
      const server = both.engineWith({ key });
      const error: unknown = await server.search({ text: 'schulden' }).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(KeyRefused);
      expect(String(error)).not.toContain(key);
      const { own, withServer } = await answers(server);
      expect(withServer).toBe(own);
    });

    test('not when the server is well: then it is its own', async () => {
      let asked = 0;
      const counted: SearchEngine = {
        search: (question) => {
          asked += 1;
          return both.server.search(question);
        },
      };
      const { warnings } = await answers(counted);
      expect(warnings).toEqual([]);
      expect(asked).toBe(questions.length);
    });
  });
});
