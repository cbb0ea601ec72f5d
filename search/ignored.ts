import { wordsIn } from './fold.ts';
import { wordsOfBoth, type SearchWords } from './words.ts';

/**
 * Folded words that say nothing about what somebody looks for.
 * A Dutch one counts unless it means something in the other language: "is" is nothing in Dutch and work in Turkish (iş).
 */
export function ignoredWords(words: SearchWords): ReadonlySet<string> {
  const folded = (lists: readonly string[]) => lists.flatMap(wordsIn);
  const own = new Set(folded(words.own.understanding.ignore));
  const meant = new Set(folded(words.own.synonyms.flatMap((group) => [...group.words, ...group.means])));
  const dutch = folded(words.dutch.understanding.ignore).filter((word) => !meant.has(word));
  return new Set([...own, ...dutch]);
}

/** Every word somebody gave a meaning to, folded: none of them is a typing error. */
export function meantWords(words: SearchWords): ReadonlySet<string> {
  return new Set(
    wordsOfBoth(words).flatMap(({ synonyms, understanding: { open, wishes, languages, ignore } }) =>
      [...synonyms.flatMap((group) => group.words), ...Object.values({ ...open, ...wishes, ...languages }).flat(), ...ignore].flatMap(wordsIn),
    ),
  );
}
