import { filters, type FilterId } from '../filters/index.ts';
import type { FinderFacts } from './finder-offer.ts';
import { valuesIn } from './values-in.ts';

/** @returns whether a choice can be made in this municipality: nobody can choose a language that nobody speaks */
export const acceptsIn =
  (facts: FinderFacts) =>
  (id: FilterId, value: string): boolean => {
    const filter = filters.find((one) => one.id === id);
    return filter?.kind === 'live' ? filter.accepts(value) : valuesIn(facts)[id]?.includes(value) === true;
  };
