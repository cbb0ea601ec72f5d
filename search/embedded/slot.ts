/** What one word of a question, or a phrase, finds. */
import type MiniSearch from 'minisearch';
import type { Reason } from '../engine.ts';
import { isGuess, isWholeWord, lengthLoss, restShare, subjectFields, weights, type SearchField, type Step } from '../settings.ts';
import type { SearchDocument } from '../text-document.ts';
import type { Candidate } from './candidates.ts';

/** Where the words of one candidate were found: term → its fields. */
export interface Trace {
  readonly word: string;
  readonly step: Step;
  readonly match: Readonly<Record<string, readonly string[]>>;
}

/** How one document answers one word. */
export interface SlotHit {
  readonly score: number;
  readonly isGuess: boolean;
  /** The word itself stands where it says what the document is about. */
  readonly isSubject: boolean;
  /** Reasons are only worked out for who reads them. */
  readonly traces: readonly Trace[];
}

const subjects = new Set<string>(subjectFields);

/** By key of the document. */
export type SlotHits = ReadonlyMap<string, SlotHit>;

/**
 * The best way in counts whole, the others for a part: ten synonyms are not ten words.
 * @param share what the answer counts for, when it counts for several words at once
 */
export function hitsOf(word: string, candidates: readonly Candidate[], index: MiniSearch<SearchDocument>, share = 1): SlotHits {
  const hits = new Map<string, SlotHit>();
  for (const { step, terms, isPhrase } of candidates) {
    const found = index.search(
      { queries: [...terms.keys()], combineWith: isPhrase ? 'AND' : 'OR', boostTerm: (term) => terms.get(term) ?? 0 },
      { boost: { ...weights }, bm25: { k: 1.2, b: lengthLoss, d: 0.5 }, tokenize: (text) => [text], processTerm: (term) => term },
    );
    const guess = isGuess(step);
    const isWhole = isWholeWord(step);
    for (const { id, score, match } of found) {
      const isSubject = isWhole && Object.values(match).some((fields) => fields.some((field) => subjects.has(field)));
      const own = { score: score * share, isGuess: guess, isSubject, traces: [{ word, step, match }] };
      const before = hits.get(id as string);
      hits.set(id as string, before ? joined(before, own) : own);
    }
  }
  return hits;
}

const joined = (one: SlotHit, other: SlotHit): SlotHit => ({
  score: Math.max(one.score, other.score) + restShare * Math.min(one.score, other.score),
  isGuess: one.isGuess && other.isGuess,
  isSubject: one.isSubject || other.isSubject,
  traces: [...one.traces, ...other.traces],
});

export const reasonsIn = (traces: readonly Trace[]): Reason[] =>
  traces.flatMap(({ word, step, match }) =>
    Object.entries(match).flatMap(([found, fields]) =>
      fields.map((field) => ({ word, found, field: field as SearchField, step: step === 'stem' && found === word ? 'exact' : step })),
    ),
  );
