/** All words of an index, ready to be looked through in a few milliseconds. */
import { editDistance } from '../edit-distance.ts';

export interface Near {
  readonly term: string;
  readonly distance: number;
}

export interface Lexicon {
  readonly has: (term: string) => boolean;
  readonly startingWith: (beginning: string) => readonly string[];
  readonly holding: (piece: string) => readonly string[];
  /** Words with at most so many typing errors, nearest first. */
  readonly near: (word: string, most: number) => readonly Near[];
}

/** A bit for each letter: words that differ by one error differ by two bits at most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}

export function lexiconOf(terms: readonly string[]): Lexicon {
  const sorted = [...terms].sort();
  const all = new Set(sorted);
  const letters = sorted.map(lettersOf);
  const firstFrom = (beginning: string) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    has: (term) => all.has(term),
    startingWith: (beginning) => {
      const first = firstFrom(beginning);
      let end = first;
      while (sorted[end]?.startsWith(beginning)) end += 1;
      return sorted.slice(first, end);
    },
    holding: (piece) => sorted.filter((term) => term.includes(piece)),
    near: (word, most) => {
      const own = lettersOf(word);
      return sorted
        .flatMap((term, index) => {
          if (Math.abs(term.length - word.length) > most || countBits((letters[index] ?? 0) ^ own) > 2 * most) return [];
          const distance = editDistance(word, term, most);
          return distance === undefined ? [] : [{ term, distance }];
        })
        .sort((a, b) => a.distance - b.distance);
    },
  };
}
