import { wordsIn } from './fold.ts';
import type { SearchWords } from './words.ts';

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
