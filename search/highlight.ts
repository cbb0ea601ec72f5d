/** Where the words that were found stand in a text, to mark them there. */
import type { Reason } from './engine.ts';
import { tokensIn } from './fold.ts';
import type { Stemmer } from './stem/index.ts';

/** Offsets in the text as it was written; `to` is not in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words to mark, folded: those that were found, and those that were typed as single words. Of a phrase that was typed only what it led to. */
export const foundWords = (reasons: readonly Reason[]): ReadonlySet<string> =>
  new Set(reasons.flatMap(({ word, found }) => [...found.split(' '), ...(word.includes(' ') ? [] : [word])]));

/** Whole words, also in another form: "schulden" where "schuld" was found. */
export const stretchesOf = (text: string, words: ReadonlySet<string>, stemsOf: Stemmer): Stretch[] =>
  tokensIn(text)
    .filter(({ word }) => words.has(word) || stemsOf(word).some((stem) => words.has(stem)))
    .map(({ from, to }) => ({ from, to }));
