/** The engine beside the site: a Meilisearch server. In the browser it needs nothing but `fetch`. */
import { questionWords } from '../embedded/question-words.ts';
import type { SearchEngine } from '../engine.ts';
import { stemmerOf } from '../stem/index.ts';
import type { Thesaurus } from '../thesaurus.ts';
import { askServer } from './ask-server.ts';
import { foundByServer } from './found-by-server.ts';
import { mostServerWords, searchesFor } from './search-request.ts';

/** Who waits longer than this for a list has given up: the index in the page answers sooner. In milliseconds. */
export const serverBudget = 800;

export interface MeilisearchSettings {
  /** A path on the site or a whole address, without a slash at its end. */
  readonly url: string;
  /** May do nothing but search. */
  readonly key: string;
  /** `venlo_nl`. */
  readonly index: string;
  /** Code of the language, such as `pl`: whose stems are asked too. */
  readonly language: string;
  /** Folded words that say nothing. The server leaves them out of a sentence, but not when they are asked alone. */
  readonly ignored: Iterable<string>;
  /** In milliseconds, until the whole answer is there. */
  readonly budget?: number;
  readonly fetch?: typeof fetch;
}

const isOneLetter = /^\p{L}$/u;

/** The server has the synonyms. */
const noThesaurus: Thesaurus = { longest: 1, meaningOf: () => [], everydayFor: () => [] };

/** Its searches reject with one of the errors in errors/, within the budget. */
export function meilisearchEngine({ url, key, index, language, ignored, budget = serverBudget, fetch = inBrowser }: MeilisearchSettings): SearchEngine {
  const silent = new Set(ignored);
  const stemsOf = stemmerOf(language);
  const server = { url, key, index, budget, fetch };
  return {
    search: async ({ text, extra = '' }) => {
      const { words: all, isSilent } = questionWords(text, silent, noThesaurus);
      const words = all.slice(0, mostServerWords);
      // The server takes a word of one letter for the beginning of half of all words.
      if (words.every((word) => isOneLetter.test(word))) return undefined;
      const lifting = extra === '' ? [] : questionWords(extra, silent, noThesaurus).words;
      const searches = searchesFor(index, words, lifting, stemsOf);
      return foundByServer({ text, words, isSilent }, searches, await askServer(server, searches));
    },
  };
}

/** A browser's `fetch` refuses to be called as a property of something else. */
const inBrowser: typeof fetch = (...request) => globalThis.fetch(...request);
