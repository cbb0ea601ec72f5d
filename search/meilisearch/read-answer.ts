/** Reads what a search server sends. It may be anything: only what has the right shape comes through, and texts stay texts. */
import { searchFields, type SearchField } from '../settings.ts';
import { UnreadableAnswer } from './errors/unreadable-answer.ts';

/** In bytes of the text as UTF-8. */
export interface ByteStretch {
  readonly start: number;
  readonly length: number;
}

export interface ServerHit {
  readonly key: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Typing errors between what was asked and what was found; words that were read as one count as two and more. */
  readonly typos: number;
  /** All the words were found. */
  readonly hasAll: boolean;
  /** A word stands there just as it was asked, not as a beginning, a synonym or with an error. */
  readonly isExact: boolean;
  /** The heaviest field with the word, of a search for one word; undefined when the server didn't say. */
  readonly field: SearchField | undefined;
  /** Texts of the document, and where in them something was found. Only when that was asked. */
  readonly texts: Readonly<Partial<Record<SearchField, string>>>;
  readonly matches: Readonly<Partial<Record<SearchField, readonly ByteStretch[]>>>;
}

export interface ServerResult {
  readonly hits: readonly ServerHit[];
  /** How many there are, sent or not. */
  readonly total: number;
}

type Read = Readonly<Record<string, unknown>>;

/** @param limits how many hits were asked, for each search. @throws UnreadableAnswer */
export function readAnswer(answer: unknown, limits: readonly number[]): readonly ServerResult[] {
  const { results } = objectIn(answer);
  if (!Array.isArray(results)) throw new UnreadableAnswer('it holds no list of results');
  if (results.length !== limits.length) throw new UnreadableAnswer(`it holds ${String(results.length)} results, not ${String(limits.length)}`);
  return limits.map((limit, number) => {
    const { hits, estimatedTotalHits } = objectIn(results[number]);
    if (!Array.isArray(hits)) throw new UnreadableAnswer('a result holds no list of hits');
    const own = hits.slice(0, limit).map(hitIn);
    return { hits: own, total: Math.max(own.length, countIn(estimatedTotalHits)) };
  });
}

function hitIn(value: unknown): ServerHit {
  const hit = objectIn(value);
  const { key, _rankingScore, _rankingScoreDetails, _matchesPosition } = hit;
  if (typeof key !== 'string' || key === '') throw new UnreadableAnswer('a hit has no key');
  const { words, typo, attributeRank, exactness, skipped } = partsOf(_rankingScoreDetails);
  if (skipped !== undefined) throw new UnreadableAnswer('the server had no time to look at everything');
  const { matchingWords, maxMatchingWords } = partsOf(words);
  const { matchType, matchingWords: exactWords } = partsOf(exactness);
  return {
    key,
    score: Math.min(1, numberIn(_rankingScore)),
    typos: countIn(partsOf(typo).typoCount),
    hasAll: countIn(maxMatchingWords) > 0 && countIn(matchingWords) === countIn(maxMatchingWords),
    isExact: matchType === 'exactMatch' || matchType === 'matchesStart' || countIn(exactWords) > 0,
    field: fieldOf(partsOf(attributeRank).score),
    texts: perField(hit, (text) => (typeof text === 'string' ? text : undefined)),
    matches: perField(partsOf(_matchesPosition), stretchesIn),
  };
}

/** The first of all fields scores 1, and each that follows an equal step less. */
const fieldOf = (score: unknown): SearchField | undefined =>
  typeof score === 'number' ? searchFields[Math.round((1 - score) * searchFields.length)] : undefined;

const stretchesIn = (value: unknown): readonly ByteStretch[] | undefined =>
  Array.isArray(value) ? value.map(partsOf).map(({ start, length }) => ({ start: countIn(start), length: countIn(length) })) : undefined;

const perField = <Value>(of: Read, read: (value: unknown) => Value | undefined): Readonly<Partial<Record<SearchField, Value>>> =>
  Object.fromEntries(
    searchFields.flatMap((field) => {
      const value = read(of[field]);
      return value === undefined ? [] : [[field, value] as const];
    }),
  );

const isObject = (value: unknown): value is Read => typeof value === 'object' && value !== null;

function objectIn(value: unknown): Read {
  if (!isObject(value)) throw new UnreadableAnswer('something else stands where an object should');
  return value;
}

/** What isn't there, or is something else, holds nothing. */
const partsOf = (value: unknown): Read => (isObject(value) ? value : {});

const numberIn = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0);
const countIn = (value: unknown): number => Math.floor(numberIn(value));
