/** What any search engine answers, wherever it runs. */
import type { SearchField, Step } from './settings.ts';

export interface Question {
  /** The words to look for. */
  readonly text: string;
  /** Words that need not be found; where they are, a result comes higher. */
  readonly extra?: string;
}

/** Why a result is there: a word that was typed, the word that was found, where, and how the one led to the other. */
export interface Reason {
  /** As it was typed, folded; of a phrase all its words. */
  readonly word: string;
  readonly found: string;
  readonly field: SearchField;
  readonly step: Step;
}

export interface Hit {
  /** Key of the offer. */
  readonly key: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** It holds too little of what was asked, or only words that look like it: "dit lijkt erop". */
  readonly isGuess: boolean;
  readonly reasons: readonly Reason[];
}

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The text again with other words for those that were not found as they were typed: "Bedoelde u …". */
  readonly meant?: string;
  /** Words, as they were typed, that nothing was found for. */
  readonly dropped: readonly string[];
  /** Folded words that stand in no text and have no meaning of their own: typing errors, names, or things we know nothing of. */
  readonly unknown: readonly string[];
}

export interface SearchEngine {
  /** @returns undefined when the text holds no word to look for: then everything answers. Rejects when the engine can't be reached. */
  readonly search: (question: Question) => Promise<Found | undefined>;
}
