/** Asks a search server what visitors ask, as the page asks it, and how long that takes. */
import { questionWords } from '#search/embedded/question-words.ts';
import { ignoredWords } from '#search/ignored.ts';
import { askServer } from '#search/meilisearch/ask-server.ts';
import { filterFor } from '#search/meilisearch/filter-for.ts';
import { mostServerWords, searchesFor, type Search } from '#search/meilisearch/search-request.ts';
import { stemmerOf } from '#search/stem/index.ts';
import type { SearchWords } from '#search/words.ts';
import type { SearchServer } from '../../meilisearch/server-from-environment.ts';
import { latencyOf, type Latency } from './latency.ts';
import { busyMoment, type TypicalChoices } from './typical-choices.ts';

/** `words` is what the page asks; the rest is what the server can do besides. */
export const waysToAsk = ['words', 'with filters', 'nearest first'] as const;
export type WayToAsk = (typeof waysToAsk)[number];

export interface Asking {
  readonly way: WayToAsk;
  readonly questions: readonly string[];
  /** How many ask at the same time. */
  readonly clients: number;
  /** Where each question is asked, by its number. */
  readonly at: (question: number) => { readonly index: string; readonly choices: TypicalChoices };
  readonly words: SearchWords;
  readonly until: number;
}

/** The slow ones are to be measured too. */
const budget = 60_000;

/** @param server asked with the key it is managed with: the bench makes no key of its own. Rejects when an answer fails */
export async function askCountry({ url, key }: SearchServer, asking: Asking): Promise<Latency> {
  const ignored = new Set(ignoredWords(asking.words));
  const stemsOf = stemmerOf(asking.words.language);
  const requests = asking.questions.flatMap((text, number) => {
    const { index, choices } = asking.at(number);
    const words = questionWords(text, ignored, { longest: 1, meaningOf: () => [], everydayFor: () => [] }).words.slice(0, mostServerWords);
    return words.length === 0 ? [] : [{ index, searches: searchesFor(index, words, [], stemsOf).map((search) => changed(search, choices, asking)) }];
  });
  const times: number[] = [];
  const left = requests.values();
  const client = async () => {
    for (const { index, searches } of left) {
      const start = performance.now();
      // Of a server without keys nobody reads it.
      await askServer({ url, key: key ?? 'none', index, budget, fetch }, searches);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: asking.clients }, client));
  return latencyOf(times);
}

function changed(search: Search, { filtered, point }: TypicalChoices, { way, until }: Asking): Search {
  if (way === 'words') return search;
  if (way === 'with filters') return { ...search, query: { ...search.query, filter: filterFor(filtered, { now: busyMoment, point, until }) } };
  return { ...search, query: { ...search.query, sort: [`_geoPoint(${String(point.latitude)}, ${String(point.longitude)}):asc`] } };
}
