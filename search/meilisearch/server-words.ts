/** How the server cuts folded words, and which of them it passes over. */
import { ignoredWords } from '../ignored.ts';
import type { SearchWords } from '../words.ts';

/** The server takes the article off an Arabic word and reads it as a word of its own. */
const article = 'ال';
const hasArticle = (word: string) => word.length > article.length && word.startsWith(article);

/** The words the server makes of a folded word. */
export const cut = (word: string): string[] => (hasArticle(word) ? [article, word.slice(article.length)] : [word]);

/** The words the server makes of a folded phrase. */
export const cutPhrase = (phrase: string): string[] => phrase.split(' ').filter(Boolean).flatMap(cut);

export interface SilentWords {
  /** What is never asked. */
  readonly ignored: ReadonlySet<string>;
  /** What the server passes over. */
  readonly stops: ReadonlySet<string>;
}

/** Folded words that say nothing, as they are written and as the server meets them. */
export function silentWords(words: SearchWords): SilentWords {
  const ignored = ignoredWords(words);
  const own = [...ignored];
  // What is left of "الذي" without its article may be a word that says something.
  return { ignored, stops: new Set([...own.filter((word) => !hasArticle(word)), ...(own.some(hasArticle) ? [article] : [])].sort()) };
}

/** The words of a phrase without those that nobody asks for, cut; an article is still among them. */
export const askedIn = (phrase: string, { ignored }: SilentWords): string[] =>
  cutPhrase(
    phrase
      .split(' ')
      .filter((word) => !ignored.has(word))
      .join(' '),
  );

/** The words of a phrase that the server looks for. */
export const tellingIn = (phrase: string, silent: SilentWords): string[] => askedIn(phrase, silent).filter((word) => !silent.stops.has(word));
