/** Leads from the words people use to the words of our texts, and back. */
import { wordsIn } from './fold.ts';
import type { Stemmer } from './stem/index.ts';
import { wordsOfBoth, type SearchWords } from './words.ts';

/** Folded phrases, and the folded phrases they lead to. */
export type PhraseGroup = readonly [words: readonly string[], means: readonly string[]];

export interface Thesaurus {
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** @param phrase folded words with single spaces. @returns what it leads to, each one or more folded words with single spaces */
  readonly meaningOf: (phrase: string) => readonly string[];
  /** Single words that lead to a text with these words. */
  readonly everydayFor: (words: ReadonlySet<string>) => readonly string[];
}

/** `stemsOf` brings the forms of a word together: "deurwaarders" leads where "deurwaarder" leads. */
export function thesaurusOf(groups: readonly PhraseGroup[], stemsOf: Stemmer): Thesaurus {
  // Thousands of phrases: each only says in which groups it stands.
  const groupsOf = new Map<string, PhraseGroup[]>();
  let longest = 1;
  const put = (phrase: string, group: PhraseGroup) => {
    const known = groupsOf.get(phrase);
    if (!known) groupsOf.set(phrase, [group]);
    else if (known.at(-1) !== group) known.push(group);
  };
  for (const group of groups) {
    for (const phrase of group[0]) {
      put(phrase, group);
      if (phrase.includes(' ')) longest = Math.max(longest, phrase.split(' ').length);
      else for (const stem of stemsOf(phrase)) put(stem, group);
    }
  }
  const found = (phrase: string): readonly PhraseGroup[] =>
    groupsOf.get(phrase) ?? (phrase.includes(' ') ? [] : stemsOf(phrase).flatMap((stem) => groupsOf.get(stem) ?? []));
  // Asked for every document: what does not depend on it is worked out once.
  let kept: readonly (readonly [own: readonly string[], means: readonly (readonly (readonly string[])[])[]])[] | undefined;
  const leads = () =>
    (kept ??= groups.map(
      ([own, means]) =>
        [own.filter((phrase) => !phrase.includes(' ')), means.map((meaning) => meaning.split(' ').map((word) => [word, ...stemsOf(word)]))] as const,
    ));
  return {
    longest,
    meaningOf: (phrase) => [...new Set(found(phrase).flatMap(([, means]) => means))].filter((meaning) => meaning !== phrase),
    everydayFor: (words) => {
      const isThere = (forms: readonly string[]) => forms.some((form) => words.has(form));
      const leading = leads().filter(([, means]) => means.some((meaning) => meaning.every(isThere)));
      return [...new Set(leading.flatMap(([own]) => own))];
    },
  };
}

/** The groups of both languages, folded. */
export const groupsOf = (words: SearchWords): PhraseGroup[] =>
  wordsOfBoth(words).flatMap(({ synonyms }) =>
    synonyms.map((group) => [group.words.map(phraseOf).filter(Boolean), group.means.map(phraseOf).filter(Boolean)] as const),
  );

/** "Rood  staan" → "rood staan". */
export const phraseOf = (text: string): string => wordsIn(text).join(' ');
