/** The words people use: of the language of the reader, with Dutch beside it, for a Dutch word works in every language. */
import type { Keywords, SynonymGroup, Understanding } from '#domain/search-words.schema.ts';

export interface LanguageWords {
  readonly synonyms: readonly SynonymGroup[];
  readonly keywords: Keywords;
  readonly understanding: Understanding;
}

/** Of a language nobody wrote words for, and what stands beside Dutch. */
export const noWords: LanguageWords = {
  synonyms: [],
  keywords: { topics: {}, kinds: {} },
  understanding: { ignore: [], open: {}, wishes: {}, languages: {}, age: [], urgent: [] },
};

export interface SearchWords {
  /** Code of the language, such as `pl`; `nl` for easy Dutch. It says how words are stemmed. */
  readonly language: string;
  /** None when that language is Dutch. */
  readonly own: LanguageWords;
  readonly dutch: LanguageWords;
}

/** Both languages, the reader's own first. */
export const wordsOfBoth = ({ own, dutch }: SearchWords): readonly LanguageWords[] => [own, dutch];
