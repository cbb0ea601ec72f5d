import { useCallback, useEffect, useState } from 'react';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { readQuery, writeQuery, type Query } from '#domain/finder/query.ts';
import { valuesIn } from '#domain/finder/values-in.ts';
import { namedNeighbourhood } from '#search/named-neighbourhood.ts';
import { stateOfChoice } from './use-map-open.ts';

/** `step` can be undone with Back; `typing` changes the address in place. */
export type Change = (next: Query, how?: 'step' | 'typing') => void;

/** The question, kept in the address. */
export function useQuery(facts: FinderFacts): readonly [Query, Change] {
  const [query, setQuery] = useState(() => fromAddress(facts));

  useEffect(() => {
    const back = () => setQuery(fromAddress(facts));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [facts]);

  const change = useCallback<Change>((next, how = 'step') => {
    try {
      const params = writeQuery(next).toString();
      const address = location.pathname + (params === '' ? '' : `?${params}`);
      // The state says whether the map is open: a choice leaves it as it is.
      if (how === 'typing') history.replaceState(history.state, '', address);
      else if (address !== location.pathname + location.search) history.pushState(stateOfChoice(), '', address);
    } catch {
      // Some browsers refuse after too many changes in a minute. The list answers all the same.
    }
    setQuery(next);
  }, []);

  return [query, change];
}

/** A neighbourhood may stand in a link under the name or the postcode people know it by. */
function fromAddress(facts: FinderFacts): Query {
  const params = new URLSearchParams(location.search);
  const named = namedNeighbourhood(params.get('wijk') ?? '', facts.neighbourhoods);
  if (named) params.set('wijk', named.id);
  // The same typed on another page: a neighbourhood and nothing else is no word to look for.
  const meant = params.get('wijk') ? undefined : namedNeighbourhood(params.get('q') ?? '', facts.neighbourhoods);
  if (meant) {
    params.set('wijk', meant.id);
    params.delete('q');
  }
  return readQuery(params, valuesIn(facts));
}
