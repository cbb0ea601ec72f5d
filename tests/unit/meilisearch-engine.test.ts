import { describe, expect, test } from 'vitest';
import { foundWords } from '#search/highlight.ts';
import { meilisearchEngine } from '#search/meilisearch/engine.ts';
import { searchFields, type SearchField } from '#search/settings.ts';
import { keysOf } from '../fixtures/search-texts.ts';

interface PlayedHit {
  readonly key: unknown;
  readonly field?: SearchField;
  readonly typos?: number;
  readonly isExact?: boolean;
  /** How many of the words it holds, of how many. */
  readonly words?: readonly [number, number];
  readonly score?: number;
  readonly [text: string]: unknown;
}

/** A hit in the shape in which the server sends it. */
const sent = ({ field = 'title', typos = 0, isExact = typos === 0, words: [has, all] = [1, 1], score = 0.9, ...rest }: PlayedHit) => ({
  ...rest,
  _rankingScore: score,
  _rankingScoreDetails: {
    words: { order: 0, matchingWords: has, maxMatchingWords: all, score: has / all },
    typo: { order: 1, typoCount: typos, maxTypoCount: 2, score: 1 },
    attributeRank: { order: 3, score: (searchFields.length - searchFields.indexOf(field)) / searchFields.length },
    exactness: { order: 5, matchType: 'noExactMatch', matchingWords: Number(isExact), maxMatchingWords: 1, score: 0.5 },
  },
});

interface Asked {
  readonly q: string;
  readonly limit: number;
  readonly showMatchesPosition?: boolean;
  readonly attributesToSearchOn?: readonly string[];
}

/** A server that knows a few answers: of all the hits to those words, or only of the texts in them. @param documents how many it holds */
function engineWith(answers: Readonly<Record<string, readonly PlayedHit[]>>, { documents = 100, ignored = [] as readonly string[] } = {}) {
  const hitsFor = ({ q, showMatchesPosition = false, attributesToSearchOn }: Asked) =>
    (answers[showMatchesPosition ? `forms ${q}` : q] ?? []).filter(({ field = 'title' }) => attributesToSearchOn?.includes(field) ?? true);
  return meilisearchEngine({
    url: '',
    key: 'k',
    index: 'venlo_nl',
    language: 'nl',
    ignored,
    fetch: (_, request) => {
      const { queries } = JSON.parse(request!.body as string) as { queries: readonly Asked[] };
      const results = queries.map((query) => ({
        indexUid: 'venlo_nl',
        hits: hitsFor(query).map(sent),
        query: query.q,
        estimatedTotalHits: query.q === '' ? documents : hitsFor(query).length,
      }));
      return Promise.resolve(new Response(JSON.stringify({ results })));
    },
  });
}

const keysFor = async (engine: ReturnType<typeof engineWith>, text: string, extra?: string) =>
  keysOf(await engine.search({ text, ...(extra !== undefined && { extra }) }));

describe('what is found', () => {
  test('by a word that stands there goes before what means it, begins with it, or stands in a lighter field', async () => {
    const engine = engineWith({
      schulden: [
        { key: 'begins', isExact: false },
        { key: 'summary', field: 'summary' },
        { key: 'everyday', field: 'everyday' },
        { key: 'title' },
        { key: 'topics', field: 'topics' },
      ],
    });
    expect(await keysFor(engine, 'schulden')).toEqual(['title', 'topics', 'begins', 'summary', 'everyday']);
  });

  test('by its stem counts too', async () => {
    expect(await keysFor(engineWith({ brieven: [{ key: 'b', field: 'parts' }], brief: [{ key: 'a' }] }), 'brieven')).toEqual(['a', 'b']);
  });

  test('by a typing error counts only when the word itself stands nowhere', async () => {
    const typo = { key: 'bang', typos: 1 };
    expect(await keysFor(engineWith({ bank: [{ key: 'bank' }, typo] }), 'bank')).toEqual(['bank']);
    expect(await keysFor(engineWith({ bank: [typo] }), 'bank')).toEqual(['bang']);
    const stem = { brieven: [{ key: 'grieven', typos: 1 }], brief: [{ key: 'brief' }, { key: 'grief', typos: 1 }] };
    expect(await keysFor(engineWith(stem), 'brieven')).toEqual(['brief']);
  });

  test('with all the words goes first', async () => {
    const engine = engineWith({ koffie: [{ key: 'a' }, { key: 'c', field: 'summary' }], lunch: [{ key: 'b' }, { key: 'c', field: 'summary' }] });
    expect((await keysFor(engine, 'koffie lunch'))?.[0]).toBe('c');
  });

  test('with too little of the question is a guess, unless its word says what it is about', async () => {
    const often = Array.from({ length: 60 }, (_, number) => ({ key: `often${String(number)}`, field: 'summary' as const }));
    const engine = engineWith({ hulp: [{ key: 'subject' }, { key: 'aside', field: 'summary' }, ...often], xylofoon: [] });
    const keys = await keysFor(engine, 'hulp xylofoon');
    expect(keys?.[0]).toBe('subject');
    expect(keys).toContain('aside?');
  });

  test('by a phrase that means something holds all its words', async () => {
    const engine = engineWith({ 'rood staan': [{ key: 'schulden', typos: 2, words: [2, 2] }], rood: [], staan: [] });
    const found = await engine.search({ text: 'rood staan' });
    expect(keysOf(found)).toEqual(['schulden']);
    expect(found).toMatchObject({ dropped: [], unknown: [] });
  });

  test('with one typing error among all the words is not more than the words themselves find', async () => {
    const engine = engineWith({ 'bank hulp': [{ key: 'bang', typos: 1, words: [2, 2] }], bank: [{ key: 'bank' }], hulp: [{ key: 'bang', field: 'summary' }] });
    expect((await keysFor(engine, 'bank hulp'))?.[0]).toBe('bank');
  });

  test('comes higher with what need not be found', async () => {
    const engine = engineWith({ koffie: [{ key: 'a' }, { key: 'b', score: 0.8 }], gratis: [{ key: 'b' }, { key: 'c' }] });
    expect(await keysFor(engine, 'koffie')).toEqual(['a', 'b']);
    expect(await keysFor(engine, 'koffie', 'gratis')).toEqual(['b', 'a']);
  });
});

describe('what is not found as it was typed', () => {
  const forms = (text: string, start: number, length: number) => [{ key: 'a', topics: text, _matchesPosition: { topics: [{ start, length }] } }];

  test('is said, with the word that comes nearest', async () => {
    const engine = engineWith({ scholden: [{ key: 'a', typos: 1 }], 'forms scholden': forms('geld. schulden', 6, 8), hulp: [{ key: 'a' }] });
    expect(await engine.search({ text: 'Hulp bij Scholden!' })).toMatchObject({
      meant: 'Hulp bij schulden!',
      unknown: expect.arrayContaining(['scholden']) as string[],
    });
  });

  test('is read in bytes, and to the end of the word', async () => {
    // "é" takes two bytes; the server points at the beginning of the longer word only.
    const engine = engineWith({ taalcafe: [{ key: 'a', typos: 1 }], 'forms taalcafe': forms('café één. taalkafé', 12, 5) });
    expect(await engine.search({ text: 'taalcafe' })).toMatchObject({ meant: 'taalkafe' });
  });

  test('and is nowhere is dropped, as it was typed', async () => {
    const engine = engineWith({ koffie: [{ key: 'a' }] });
    expect(await engine.search({ text: 'koffie Xylofoon' })).toMatchObject({ dropped: ['Xylofoon'], unknown: ['xylofoon'] });
  });

  test('and finds nothing at all leaves an empty answer; an age or two letters ask nothing', async () => {
    expect(await engineWith({}).search({ text: 'xylofoon' })).toEqual({ hits: [], dropped: ['xylofoon'], unknown: ['xylofoon'] });
    for (const text of ['67', 'zz']) expect(await engineWith({}).search({ text }), text).toBeUndefined();
  });

  test('and says nothing by itself is no question', async () => {
    expect(await engineWith({}, { ignored: ['ik', 'zoek'] }).search({ text: 'ik zoek' })).toBeUndefined();
  });
});

test('the words to mark are those that were typed, their stems, and what was found for them', async () => {
  const found = await engineWith({
    deurwaarders: [{ key: 'a', field: 'everyday' }],
    'forms deurwaarders': [{ key: 'a', title: 'hulp bij schulden', _matchesPosition: { title: [{ start: 9, length: 8 }] } }],
  }).search({ text: 'deurwaarders' });
  expect(foundWords(found!.hits[0]!.reasons)).toEqual(new Set(['deurwaarders', 'deurwaarder', 'schulden']));
});

describe('an answer of somebody else', () => {
  test('that says nothing of scores is still a list', async () => {
    const engine = meilisearchEngine({
      url: '',
      key: 'k',
      index: 'i',
      language: 'nl',
      ignored: [],
      fetch: (_, request) => {
        const { queries } = JSON.parse(request!.body as string) as { queries: unknown[] };
        return Promise.resolve(new Response(JSON.stringify({ results: queries.map(() => ({ hits: [{ key: 'a' }], _matchesPosition: 7 })) })));
      },
    });
    expect(keysOf(await engine.search({ text: 'koffie' }))).toEqual(['a']);
  });

  test('puts no more in the list than was asked, and none of its other texts', async () => {
    const many = Array.from({ length: 6000 }, (_, number) => ({ key: `k${String(number)}`, title: '<img src=x onerror=alert(1)>' }));
    const found = await engineWith({ koffie: many }).search({ text: 'koffie' });
    expect(found!.hits).toHaveLength(5000);
    expect(JSON.stringify(found)).not.toContain('<img');
  });

  test.each([5, null, '', {}, ['a']])('with %j for a key cannot be read', async (key) => {
    await expect(engineWith({ koffie: [{ key }] }).search({ text: 'koffie' })).rejects.toMatchObject({ name: 'UnreadableAnswer' });
  });
});
