/** What we take a search server to do: the engine that asks it, and the settings and documents it is given, rely on this. */
import type { SearchParams, SearchResponse } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexName, temporaryName } from '#search/meilisearch/index-name.ts';
import type { MeiliDocument } from '#search/meilisearch/meili-document.ts';
import { meiliSettings } from '#search/meilisearch/settings.ts';
import { searchFields } from '#search/settings.ts';
import { searchWords } from '#sources/search-words.ts';
import { clientOf } from '../../src/tools/meilisearch/client-of.ts';
import { pushBuild } from '../../src/tools/meilisearch/push-build.ts';
import { removeIndex } from '../../src/tools/meilisearch/remove-index.ts';
import { contractNow, contractServers } from '../fixtures/both-engines.ts';

const made = ({ key, ...own }: Partial<MeiliDocument> & { readonly key: string }, order: number): MeiliDocument => ({
  ...(Object.fromEntries(searchFields.map((field) => [field, ''])) as Record<(typeof searchFields)[number], string>),
  id: key.replace('/', '__'),
  key,
  facets: {},
  ageFrom: 0,
  ageTo: 120,
  reach: 'place',
  order,
  open: [],
  ...own,
});

const documents = [
  { key: 'a/title', title: 'schulden' },
  { key: 'a/summary', summary: 'øp huis met schulden' },
  { key: 'b/koffie', title: 'koffie', postcode: '5921' },
  { key: 'c/voedselbank', title: 'voedselbank' },
  { key: 'd/taalcafe', title: 'taalcafe' },
  { key: 'e/ten', title: 'appel peer pruim kers druif banaan citroen meloen mango vijg' },
].map(made);

const municipality = 'contracttest-server';
const index = indexName(municipality, 'nl');

describe.each(contractServers)('$name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('as we take it', { timeout: 60_000 }, () => {
    type Answer = SearchResponse<{ readonly key: string }>;
    let ask: (q: string, more?: SearchParams) => Promise<Answer> = () => Promise.reject(new Error('The server is not open yet.'));
    const keys = async (q: string, more?: SearchParams) => (await ask(q, more)).hits.map(({ key }) => key);
    let close = () => Promise.resolve();

    beforeAll(async () => {
      const opened = await open();
      const client = clientOf(opened.server);
      close = async () => {
        for (const name of [index, temporaryName(index)]) await removeIndex(client, name);
        await opened.close();
      };
      const { settings } = meiliSettings(searchWords('nl'), documents);
      await pushBuild(
        {
          index,
          municipality,
          locale: 'nl',
          made: contractNow.date,
          until: 0,
          settings: { ...settings, synonyms: { deurwaarder: ['schulden'], 'rood staan': ['schulden'] } },
          warnings: [],
          documents,
          probes: [{ text: 'koffie', key: 'b/koffie' }],
        },
        client,
      );
      ask = (q, more) => client.index<{ readonly key: string }>(index).search(q, { matchingStrategy: 'frequency', ...more });
    }, 120_000);

    afterAll(() => close(), 60_000);

    test('finds a beginning for the last word, and for no other', async () => {
      expect(await keys('schul')).toContain('a/title');
      expect(await keys('schul koffie', { matchingStrategy: 'all' })).toEqual([]);
      expect(await keys('schul koffie')).toEqual(['b/koffie']);
    });

    test('takes one wrong letter from four, two from eight, and a wrong first letter for two', async () => {
      expect(await keys('kofie')).toContain('b/koffie');
      expect(await keys('voedselbomk')).toContain('c/voedselbank');
      expect(await keys('doedselbank')).toContain('c/voedselbank');
      expect(await keys('goffie')).toEqual([]);
    });

    test('takes no wrong digit', async () => {
      expect(await keys('5921')).toEqual(['b/koffie']);
      expect(await keys('5922')).toEqual([]);
    });

    test('knows synonyms of a word and of words together', async () => {
      expect(await keys('deurwaarder')).toEqual(['a/title', 'a/summary']);
      expect(await keys('rood staan')).toEqual(['a/title', 'a/summary']);
    });

    test('reads two words as one', async () => {
      expect(await keys('taal cafe', { matchingStrategy: 'all' })).toEqual(['d/taalcafe']);
    });

    test('leaves out the words that nobody has, and reads ten', async () => {
      expect(await keys('koffie xqzwvv')).toEqual(['b/koffie']);
      const ten = documents.at(-1)!.title;
      expect(await keys(`${ten} xqzwvv`, { matchingStrategy: 'all' })).toEqual(['e/ten']);
      expect(await keys(`xqzwvv ${ten}`, { matchingStrategy: 'all' })).toEqual([]);
    });

    test('tells how many words and typing errors, and in which field', async () => {
      const { hits } = await ask('schulden', { showRankingScore: true, showRankingScoreDetails: true });
      expect(hits.map(({ key }) => key)).toEqual(['a/title', 'a/summary']);
      const [inTitle, inSummary] = hits.map(({ _rankingScoreDetails }) => _rankingScoreDetails!);
      expect(inTitle).toMatchObject({ words: { matchingWords: 1, maxMatchingWords: 1 }, typo: { typoCount: 0 }, attributeRank: { score: 1 } });
      expect((inSummary!.attributeRank as { score: number }).score).toBeCloseTo(1 / searchFields.length, 5);
      expect(hits.every(({ _rankingScore = -1 }) => _rankingScore >= 0 && _rankingScore <= 1)).toBe(true);
      const { hits: wrong } = await ask('kofie', { showRankingScoreDetails: true });
      expect(wrong[0]!._rankingScoreDetails!.typo!.typoCount).toBe(1);
    });

    test('tells where it found something, in bytes', async () => {
      const { hits } = await ask('huis', { showMatchesPosition: true });
      // ø takes two bytes.
      expect(hits.map(({ _matchesPosition }) => _matchesPosition)).toEqual([{ summary: [{ start: 4, length: 4 }] }]);
    });
  });
});
