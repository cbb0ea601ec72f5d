/** Cuts a question into the words that must be found, and the phrases and joined words that may stand for several of them. */
import { wordsIn } from '../fold.ts';
import { mostWords } from '../settings.ts';
import type { Thesaurus } from '../thesaurus.ts';

/** Something that stands for one or more of the words. */
export interface Phrase {
  /** Which of the words, by number. */
  readonly covers: readonly number[];
  readonly phrase: string;
}

export interface QuestionWords {
  /** Folded, each once. A phrase of words that say nothing by themselves stands here as one: "weet niet waarheen". */
  readonly words: readonly string[];
  /** All of them say nothing by themselves; one may still be the beginning of a longer one. */
  readonly isSilent: boolean;
  /** Phrases that somebody gave a meaning: "rood staan". */
  readonly phrases: readonly Phrase[];
  /** Neighbours written as one: "taal cafe" → "taalcafe". */
  readonly joined: readonly Phrase[];
}

const longestJoin = 3;
const isOneLetter = /^[\p{L}\p{N}]$/u;

export function questionWords(text: string, ignored: ReadonlySet<string>, thesaurus: Thesaurus): QuestionWords {
  const all = wordsIn(text);
  const runs = runsOf(all, Math.max(longestJoin, thesaurus.longest));
  const meant = runs.filter((run) => thesaurus.meaningOf(run.join(' ')).length > 0);
  // One letter of a word that is being typed says nothing yet.
  const telling = all.filter((word) => !ignored.has(word) && !isOneLetter.test(word));
  const silent = meant.filter((run) => run.every((word) => ignored.has(word))).map((run) => run.join(' '));
  const told = [...telling, ...silent];
  const words = [...new Set(told.length > 0 ? told : all)].slice(0, mostWords);
  const covers = (run: readonly string[]) => [...new Set(run.map((word) => words.indexOf(word)).filter((number) => number >= 0))];
  const phrases = (wanted: readonly (readonly string[])[], between: string) =>
    wanted.map((run) => ({ covers: covers(run), phrase: run.join(between) })).filter((one) => one.covers.length > 0);
  return {
    words,
    isSilent: told.length === 0,
    phrases: phrases(meant, ' '),
    joined: phrases(
      runs.filter((run) => run.length <= longestJoin),
      '',
    ),
  };
}

/** Every run of two words and more. */
const runsOf = (words: readonly string[], longest: number): readonly (readonly string[])[] =>
  words.flatMap((_, start) =>
    Array.from({ length: Math.max(0, Math.min(longest, words.length - start) - 1) }, (__, more) => words.slice(start, start + more + 2)),
  );
