/** What is asked of the server for one question: several searches in one request. */
import type { MultiSearchQuery } from 'meilisearch';
import { searchFields, type SearchField } from '../settings.ts';
import type { Stemmer } from '../stem/index.ts';

/** A server reads no more words than this of one search. */
export const mostServerWords = 10;
/** Of all the words together: as many as the settings of the index let through, because the page counts and chooses among them. */
const mostHits = 5000;
/** Of one word of several: what holds more of the question stands among the hits of all the words. */
const mostOfOneWord = 1000;
/** Enough to see which forms of a word stand in the texts. */
const mostForForms = 8;

/** An everyday word leads to a document and its synonyms stand in heavier fields: together a server could not say what it found where. */
const saying = searchFields.filter((field) => field !== 'everyday');

/** What a search is for. `word` is the number of a word of the question. */
export type Aim =
  /** How many documents there are. */
  | { readonly kind: 'size' }
  /** All the words, or their stems, at once. */
  | { readonly kind: 'all' }
  | { readonly kind: 'word'; readonly word: number }
  | { readonly kind: 'stem'; readonly word: number; readonly stem: string }
  /** Whether a word is one of the everyday words that lead to a document. */
  | { readonly kind: 'everyday'; readonly word: number }
  /** In which forms a word was found. */
  | { readonly kind: 'forms'; readonly word: number }
  /** What need not be found. */
  | { readonly kind: 'extra' };

export interface Search {
  readonly aim: Aim;
  readonly query: MultiSearchQuery;
}

/**
 * Every word is also asked by itself: a server drops the words that are in most texts first, and what holds only those would not be found.
 * @param words folded, without those that say nothing; at least one
 * @param extra folded words that need not be found
 */
export function searchesFor(index: string, words: readonly string[], extra: readonly string[], stemsOf: Stemmer): readonly Search[] {
  const ranked = (aim: Aim, q: string, limit: number, fields?: readonly SearchField[]): Search => ({
    aim,
    query: {
      indexUid: index,
      q,
      limit,
      matchingStrategy: 'frequency',
      attributesToRetrieve: ['key'],
      ...(fields && { attributesToSearchOn: [...fields] }),
      showRankingScore: true,
      showRankingScoreDetails: true,
    },
  });
  const isOne = words.length === 1;
  const mostEach = isOne ? mostHits : mostOfOneWord;
  const stemmed = words.map((word) => stemsOf(word)[0] ?? word);
  const areStemsOther = stemmed.some((stem, number) => stem !== words[number]);
  return [
    { aim: { kind: 'size' }, query: { indexUid: index, q: '', limit: 0, attributesToRetrieve: ['key'] } },
    ...(isOne ? [] : [ranked({ kind: 'all' }, words.join(' '), mostHits)]),
    ...(isOne || !areStemsOther ? [] : [ranked({ kind: 'all' }, stemmed.join(' '), mostHits)]),
    ...words.flatMap((word, number) => [
      ranked({ kind: 'word', word: number }, word, mostEach, saying),
      ...stemsOf(word).map((stem) => ranked({ kind: 'stem', word: number, stem }, stem, mostEach, saying)),
      ranked({ kind: 'everyday', word: number }, word, mostEach, ['everyday']),
      { aim: { kind: 'forms', word: number }, query: formsQuery(index, word) } as const,
    ]),
    ...(extra.length === 0 ? [] : [ranked({ kind: 'extra' }, extra.join(' '), mostHits)]),
  ];
}

const formsQuery = (index: string, word: string): MultiSearchQuery => ({
  indexUid: index,
  q: word,
  limit: mostForForms,
  // What the index doesn't show is left out by the server. In `parts` stand stems, which nobody writes.
  attributesToRetrieve: ['key', ...searchFields.filter((field) => field !== 'parts')],
  showMatchesPosition: true,
});
