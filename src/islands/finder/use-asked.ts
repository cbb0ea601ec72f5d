import { useCallback, useMemo, useState } from 'react';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import type { Query } from '#domain/finder/query.ts';
import { wordsIn } from '#search/fold.ts';
import { asked, settled, type Asked } from '#search/understand/asked.ts';
import type { Vocabulary } from '#search/understand/vocabulary.ts';
import type { Change, QuestionStore } from './use-query.ts';
import { useSearch, type TextAnswer } from './use-search.ts';

export interface Asking {
  /** As it is kept: the whole text, and only what was chosen. */
  readonly address: Query;
  readonly changeAddress: Change;
  /** As it is answered: what the text says stands among the choices. */
  readonly asked: Asked;
  /** Takes a question as it is to be answered; what is no longer wanted leaves the text. */
  readonly change: Change;
  readonly read: (address: Query) => Asked;
  readonly text: TextAnswer;
}

/** The question: what is kept of it, what its text says, and what answers the words that are left of it. */
export function useAsked([address, changeAddress]: QuestionStore, facts: FinderFacts, vocabulary: Vocabulary, language: string): Asking {
  // Words that stand in no text may be misspelt neighbourhoods. One that was read as such is no longer looked for, and stays known.
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const learn = useCallback((words: readonly string[], text: string) => {
    const sought = wordsIn(text);
    setUnknown((before) => {
      const known = [...new Set([...before.filter((word) => !sought.includes(word)), ...words])];
      return known.join() === before.join() ? before : known;
    });
  }, []);
  // What somebody typed on is another word.
  const typed = useMemo(() => wordsIn(address.text), [address.text]);
  if (unknown.some((word) => !typed.includes(word))) setUnknown(unknown.filter((word) => typed.includes(word)));
  const read = useCallback((own: Query) => asked(own, { vocabulary, neighbourhoods: facts.neighbourhoods, unknown }), [vocabulary, facts, unknown]);
  const all = useMemo(() => read(address), [read, address]);
  const change = useCallback<Change>((next, how) => changeAddress(settled(next, address, all), how), [changeAddress, address, all]);
  const text = useSearch(all.question, language, learn);
  return { address, changeAddress, asked: all, change, read, text };
}
