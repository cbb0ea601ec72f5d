/** The engine inside the page: no server, no network once the index is in. */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { SearchDocument } from '../document.ts';
import type { Found, SearchEngine } from '../engine.ts';
import { wordsIn } from '../fold.ts';
import { alikeFrom, beginningFrom, loose, mostLoose, weights } from '../settings.ts';
import { isStopWord } from '../stop-words.ts';
import { indexOptions } from './index-options.ts';
import { standsIn } from './stands-in.ts';

/** @param json what `writeIndex` wrote. @throws when it is something else */
export function openIndex(json: string): SearchEngine {
  const index = MiniSearch.loadJSON<SearchDocument>(json, indexOptions);
  const words = (JSON.parse(json) as { index: readonly (readonly [string, unknown])[] }).index.map(([word]) => word);
  return { search: (text) => search(text, index, words) };
}

function search(text: string, index: MiniSearch<SearchDocument>, words: readonly string[]): Found | undefined {
  const wanted = [...new Set(wordsIn(text))].filter((word) => !isStopWord(word));
  if (wanted.length === 0) return undefined;
  const exact = wanted.map((word) => asWritten(word, words));
  const found = keysOf(index, 'AND', exact);
  if (found.length > 0) return { keys: found, isLoose: false };
  const alike = wanted.map((word, number) => (index.search(exact[number] ?? word).length > 0 ? (exact[number] ?? word) : lookingLike(word, words)));
  const all = keysOf(index, 'AND', alike);
  return { keys: all.length > 0 ? all : keysOf(index, 'OR', alike).slice(0, mostLoose), isLoose: true };
}

const keysOf = (index: MiniSearch<SearchDocument>, combineWith: 'AND' | 'OR', queries: Query[]): string[] =>
  index.search({ combineWith, queries }, { boost: { ...weights } }).map(({ id }) => String(id));

/** The word itself, longer words it begins, and words it is a part of. */
function asWritten(word: string, words: readonly string[]): Query {
  const parts = words.filter((other) => standsIn(word, other));
  const whole: Query = { queries: [word], prefix: true, weights: { prefix: loose.prefix, fuzzy: loose.alike } } satisfies Query & SearchOptions;
  return parts.length === 0 ? whole : { combineWith: 'OR', queries: [whole, { queries: parts, combineWith: 'OR', boostTerm: () => loose.part }] };
}

/** Words with a letter more, less or other, and words it begins with: "taal" for "taalles". Digits are never nearly right. */
function lookingLike(word: string, words: readonly string[]): Query {
  if (word.length < alikeFrom || /\d/.test(word)) return word;
  const beginnings = words.filter((other) => other.length >= beginningFrom && word.startsWith(other));
  return { combineWith: 'OR', queries: [{ queries: [word], prefix: true, fuzzy: 0.2 }, ...beginnings] };
}
