/** Puts answers to the same word, or to the parts of it, together. */
import type { SlotHit, SlotHits } from './slot.ts';

/** Per document the better of two answers: what is sure before a guess. */
export function bestOf(one: SlotHits, other: SlotHits): SlotHits {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  const best = new Map<string, SlotHit>(one);
  for (const [key, hit] of other) {
    const before = best.get(key);
    if (!before || (before.isGuess && !hit.isGuess) || (before.isGuess === hit.isGuess && before.score < hit.score)) best.set(key, hit);
  }
  return best;
}

/** The parts of one word: a document with all of them comes first, one without the last is a guess: a "telefoonhoesje" is a "hoesje". */
export function together(parts: readonly SlotHits[]): SlotHits {
  const [only, ...others] = parts;
  if (only === undefined || others.length === 0) return only ?? new Map();
  const keys = new Set(parts.flatMap((hits) => [...hits.keys()]));
  return new Map(
    [...keys].map((key) => {
      const own = parts.flatMap((hits) => hits.get(key) ?? []);
      const share = own.length / parts.length;
      const hit: SlotHit = {
        score: own.reduce((sum, { score }) => sum + score, 0) * share * share,
        isGuess: own.every(({ isGuess }) => isGuess) || !parts.at(-1)?.has(key),
        isSubject: own.some(({ isSubject }) => isSubject),
        traces: own.flatMap(({ traces }) => traces),
      };
      return [key, hit];
    }),
  );
}
