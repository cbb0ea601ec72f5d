import { useCallback, useMemo, useState } from 'react';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import type { Query } from '#domain/finder/query.ts';
import { asked, settled, type Asked } from '#search/understand/asked.ts';
import type { Vocabulary } from '#search/understand/vocabulary.ts';
import { useQuery, type Change } from './use-query.ts';
import { useSearch, type TextAnswer } from './use-search.ts';

export interface Asking {
  /** As the address holds it: the whole text, and only what was chosen. */
  readonly address: Query;
  readonly changeAddress: Change;
  /** As it is answered: what the text says stands among the choices. */
  readonly asked: Asked;
  /** Takes a question as it is to be answered; what is no longer wanted leaves the text. */
  readonly change: Change;
  readonly read: (address: Query) => Asked;
  readonly text: TextAnswer;
}

/** The question: what stands in the address, what its text says, and what answers the words that are left of it. */
export function useAsked(facts: FinderFacts, vocabulary: Vocabulary, language: string): Asking {
  const [address, changeAddress] = useQuery(facts);
  // Words that stand in no text may be misspelt neighbourhoods. Once known they stay known, or the question would go to and fro.
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const learn = useCallback(
    (words: readonly string[]) => setUnknown((known) => (words.every((word) => known.includes(word)) ? known : [...new Set([...known, ...words])])),
    [],
  );
  const read = useCallback((own: Query) => asked(own, { vocabulary, neighbourhoods: facts.neighbourhoods, unknown }), [vocabulary, facts, unknown]);
  const all = useMemo(() => read(address), [read, address]);
  const change = useCallback<Change>((next, how) => changeAddress(settled(next, address, all), how), [changeAddress, address, all]);
  const text = useSearch(all.question, language, learn);
  return { address, changeAddress, asked: all, change, read, text };
}
