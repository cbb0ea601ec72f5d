/** What the words found, best first: what answers them, and what only looks like it. */
import type { Found, Hit } from '#search/engine.ts';
import { isGuess, weights } from '#search/settings.ts';

/** Key → rank. */
type Ranks = ReadonlyMap<string, number>;

export interface FoundRanks {
  readonly sure: Ranks;
  /** None as long as something answers for sure. */
  readonly guesses: Ranks;
  /** Whether a guess is about one of the words, and only lacks the others: "koffie met Truus". */
  readonly isNear: boolean;
}

const isAbout = ({ reasons }: Hit) => reasons.some(({ step, field }) => !isGuess(step) && weights[field] >= weights.topics);

export function foundRanks({ hits }: Found): FoundRanks {
  const ranks = (own: readonly Hit[]): Ranks => new Map(own.map(({ key }, rank) => [key, rank]));
  const sure = hits.filter((hit) => !hit.isGuess);
  const guesses = sure.length > 0 ? [] : hits;
  return { sure: ranks(sure), guesses: ranks(guesses), isNear: guesses.some(isAbout) };
}
