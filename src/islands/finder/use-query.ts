import { useCallback, useEffect, useState } from 'react';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { readQuery, writeQuery, type Query } from '#domain/finder/query.ts';
import { valuesIn } from '#domain/finder/values-in.ts';
import { namedNeighbourhood } from '#search/named-neighbourhood.ts';
import { stateOfChoice } from './use-map-open.ts';

/** `step` can be undone with Back; `typing` changes the address in place. */
export type Change = (next: Query, how?: 'step' | 'typing') => void;

/** The question as it is kept, and what keeps another. */
export type QuestionStore = readonly [Query, Change];

/** The question, kept in the address. */
export function useQuery(facts: FinderFacts): QuestionStore {
  const [query, setQuery] = useState(() => fromAddress(facts, placeTyped(facts)));

  useEffect(() => {
    // Back must find what was read, also when it was typed as words.
    const place = placeTyped(facts);
    if (place !== undefined) attempt(() => history.replaceState(history.state, '', addressOf(fromAddress(facts, place))));
    const back = () => setQuery(fromAddress(facts));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [facts]);

  const change = useCallback<Change>((next, how = 'step') => {
    const address = addressOf(next);
    // The state says whether the map is open: a choice leaves it as it is.
    if (how === 'typing') attempt(() => history.replaceState(history.state, '', address));
    else if (address !== location.pathname + location.search) attempt(() => history.pushState(stateOfChoice(), '', address));
    setQuery(next);
  }, []);

  return [query, change];
}

/** Some browsers refuse after too many changes in a minute. The list answers all the same. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Then the address stays as it was.
  }
}

function addressOf(query: Query): string {
  const params = writeQuery(query).toString();
  return location.pathname + (params === '' ? '' : `?${params}`);
}

/** Typed on another page, a neighbourhood and nothing else is no word to look for. @returns its id */
function placeTyped({ neighbourhoods }: FinderFacts): string | undefined {
  const params = new URLSearchParams(location.search);
  return params.get('wijk') ? undefined : namedNeighbourhood(params.get('q') ?? '', neighbourhoods)?.id;
}

/** A neighbourhood may stand in a link under the name or the postcode people know it by. @param place takes the place of the words */
function fromAddress(facts: FinderFacts, place?: string): Query {
  const params = new URLSearchParams(location.search);
  const named = place ?? namedNeighbourhood(params.get('wijk') ?? '', facts.neighbourhoods)?.id;
  if (named !== undefined) params.set('wijk', named);
  if (place !== undefined) params.delete('q');
  return readQuery(params, valuesIn(facts));
}
