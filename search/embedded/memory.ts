/** Remembers what words found: of a question that is being typed only the last word changes. */
import type MiniSearch from 'minisearch';
import type { SearchDocument } from '../text-document.ts';
import type { Candidate } from './candidates.ts';
import { hitsOf, type SlotHits } from './slot.ts';

/** @param share what the answer counts for, when it counts for several words at once */
export type FindWord = (word: string, candidates: readonly Candidate[], share?: number) => SlotHits;

const mostRemembered = 60;

export function rememberingHits(index: MiniSearch<SearchDocument>): FindWord {
  const known = new Map<string, SlotHits>();
  return (word, candidates, share = 1) => {
    const question = [word, share, ...candidates.map(({ step, terms }) => `${step} ${[...terms.keys()].join(' ')}`)].join('\n');
    const before = known.get(question);
    if (before) return before;
    const found = hitsOf(word, candidates, index, share);
    if (known.size >= mostRemembered) known.clear();
    known.set(question, found);
    return found;
  };
}
