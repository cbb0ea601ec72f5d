/** Puts together what the words of a question found: documents with all of them first, then by how much they hold of it. */
import type { Hit, Reason } from '../engine.ts';
import { leastCovered, steps, weights } from '../settings.ts';
import { reasonsIn, type SlotHit, type SlotHits } from './slot.ts';

export interface Slot {
  /** How telling this word is: rare words more than common ones. */
  readonly weight: number;
  readonly hits: SlotHits;
}

/** A word in few documents tells more; one that is in none tells most. */
export const tellingOf = (documents: number, all: number): number => Math.log(1 + (all - documents + 0.5) / (documents + 0.5));

interface Ranked {
  readonly key: string;
  readonly score: number;
  readonly hasAll: boolean;
  readonly isGuess: boolean;
  readonly found: readonly SlotHit[];
}

/** @param extra what may be there too: it only lifts what the words found */
export function rank(slots: readonly Slot[], extra: SlotHits): Hit[] {
  const asked = slots.reduce((sum, { weight }) => sum + weight, 0);
  const share = (weight: number) => (asked === 0 ? 1 : weight / asked);
  const keys = new Set(slots.flatMap(({ hits }) => [...hits.keys()]));
  const ranked = [...keys].map((key): Ranked => {
    const found: SlotHit[] = [];
    let [score, covered, surely] = [0, 0, 0];
    for (const { weight, hits } of slots) {
      const hit = hits.get(key);
      if (!hit) continue;
      found.push(hit);
      score += hit.score;
      covered += weight;
      if (!hit.isGuess) surely += weight;
    }
    const more = extra.get(key);
    return {
      key,
      score: score * share(covered) + (more?.score ?? 0),
      hasAll: found.length === slots.length,
      isGuess: share(surely) < leastCovered && !found.some(({ isSubject }) => isSubject),
      found: more ? [...found, more] : found,
    };
  });
  return ranked.sort(inOrder).map(({ key, score, isGuess, found }) => ({
    key,
    score,
    isGuess,
    get reasons() {
      // A phrase stands at each of its words.
      return [...new Map(found.flatMap(({ traces }) => bestReasons(reasonsIn(traces))).map((reason) => [JSON.stringify(reason), reason])).values()];
    },
  }));
}

const inOrder = (a: Ranked, b: Ranked) =>
  Number(a.isGuess) - Number(b.isGuess) || Number(b.hasAll) - Number(a.hasAll) || b.score - a.score || (a.key < b.key ? -1 : 1);

const mostReasons = 4;

/** The surest first, and of those the one in the heaviest field. */
const bestReasons = (reasons: Reason[]): Reason[] =>
  reasons.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step) || weights[b.field] - weights[a.field]).slice(0, mostReasons);
