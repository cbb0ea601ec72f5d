/** How a typed word lies on a word of a text. */
import { editDistance } from '#search/edit-distance.ts';
import { fold, type Token } from '#search/fold.ts';

/** Offsets in a text; `to` is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Shorter words are one typing error away from too many others. */
const shortest = 5;

// "And", "with" or "for" and the article are written to an Arabic word: people type المال or مال for the same.
const prefix = /^(?:[وفبك]?ال|لل)(?=..)/u;

/** Whether `typed` begins `word`. Both folded. */
export const begins = (typed: string, word: string): boolean => word.startsWith(typed) || bare(word).startsWith(bare(typed));

const bare = (word: string) => word.replace(prefix, '');

/** Whether `typed` begins `word` but for one typing error. Both folded. */
export function isMistyped(typed: string, word: string): boolean {
  // Hardly anybody mistypes the first letter, and with another one it is soon another word.
  if (typed.length < shortest || typed[0] !== word[0]) return false;
  return [-1, 0, 1].some((more) => {
    const length = typed.length + more;
    return length <= word.length && editDistance(typed, word.slice(0, length), 1) !== undefined;
  });
}

/** The typed letters in the word as it is written; the whole word when there is a typing error in them. */
export function spanOf(text: string, { word, from, to }: Token, typed: string): Span {
  if (!begins(typed, word)) return { from, to };
  const lengthOf = (end: number) => fold(text.slice(from, end)).replace(/[^\p{L}\p{N}]/gu, '').length;
  const wanted = word.startsWith(typed) ? typed.length : word.length - bare(word).length + bare(typed).length;
  let end = from + 1;
  while (end < to && (lengthOf(end) < wanted || /^[\p{M}\u0640\uDC00-\uDFFF]/u.test(text.slice(end, end + 1)))) end += 1;
  return { from, to: end };
}
