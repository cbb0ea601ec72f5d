import { fold, tokensIn } from '../fold.ts';
import type { TextDocument } from '../text-document.ts';
import { wordsOfBoth, type SearchWords } from '../words.ts';

/** Words as people write them, for those of the index that folding changed. Without it "Bedoelde u" would say "dlugi" for "długi". */
export function spellingOf(documents: readonly TextDocument[], words: SearchWords, terms: ReadonlySet<string>): Record<string, string> {
  const texts = [
    ...documents.flatMap(({ title, keywords, topics, wijk }) => [title, keywords, topics, wijk]),
    ...wordsOfBoth(words).flatMap(({ synonyms }) => synonyms.flatMap((group) => [...group.words, ...group.means])),
  ];
  const spelling = new Map<string, string>();
  for (const text of texts) {
    for (const { word, from, to } of tokensIn(text)) {
      const written = text.slice(from, to).toLowerCase();
      if (written !== word && terms.has(word) && fold(written) === word && !spelling.has(word)) spelling.set(word, written);
    }
  }
  return Object.fromEntries(spelling);
}
