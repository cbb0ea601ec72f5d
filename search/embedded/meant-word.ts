/** "Bedoelde u …": the question with the words that come nearest to what was typed. It is said, it doesn't change the answer. */
import { editDistance } from '../edit-distance.ts';
import { tokensIn } from '../fold.ts';
import type { Stemmer } from '../stem/index.ts';
import type { Candidate } from './candidates.ts';

interface Asked {
  readonly text: string;
  readonly words: readonly string[];
  /** Per word. */
  readonly candidates: readonly (readonly (readonly Candidate[])[])[];
  /** Numbers of the words that are part of a phrase that was found. */
  readonly isWhole: ReadonlySet<number>;
  readonly stemsOf: Stemmer;
}

const farthest = 4;
const aStem = 1.5;

/** @returns nothing when every word was found as it was typed */
export function meantWord({ text, words, candidates, isWhole, stemsOf }: Asked, spelling: Readonly<Record<string, string>>): { meant?: string } {
  const instead = new Map<string, string>();
  for (const [number, word] of words.entries()) {
    const nearest = isWhole.has(number) ? undefined : nearestOf(word, candidates[number], stemsOf);
    if (nearest !== undefined) instead.set(word, spelling[nearest] ?? nearest);
  }
  if (instead.size === 0) return {};
  let meant = '';
  let end = 0;
  for (const { word, from, to } of tokensIn(text)) {
    meant += text.slice(end, from) + (instead.get(word) ?? text.slice(from, to));
    end = to;
  }
  return { meant: meant + text.slice(end) };
}

/** Stems stand in the index too, and nobody means those: the word they belong to is nearer, even with an error more. */
function nearestOf(word: string, pieces: readonly (readonly Candidate[])[] | undefined, stemsOf: Stemmer): string | undefined {
  const guesses = [...new Set((pieces ?? []).flat().flatMap(({ meant }) => meant ?? []))];
  const stems = new Set(guesses.flatMap(stemsOf));
  const far = new Map(guesses.map((term) => [term, (editDistance(word, term, farthest) ?? farthest + 1) + (stems.has(term) ? aStem : 0)]));
  return guesses.sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || b.length - a.length)[0];
}
