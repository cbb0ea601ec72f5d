import type { Filter } from '../filters/filter.ts';
import { filters } from '../filters/index.ts';
import type { FinderFacts } from './finder-offer.ts';
import type { KnownValues } from './query.ts';

const known = new WeakMap<FinderFacts, KnownValues>();

/** Every value there is to choose, per filter: of a stored filter those that some offer has, of the neighbourhood all of them. */
export function valuesIn(facts: FinderFacts): KnownValues {
  const found = known.get(facts);
  if (found) return found;
  const values = Object.fromEntries(
    filters.map((filter: Filter) => {
      if (filter.kind === 'live') return [filter.id, filter.choices];
      if (filter.id === 'neighbourhood') return [filter.id, facts.neighbourhoods.map(({ id }) => id)];
      return [filter.id, [...new Set([...(filter.always ?? []), ...facts.offers.flatMap(({ facets }) => facets[filter.id] ?? [])])]];
    }),
  );
  known.set(facts, values);
  return values;
}
