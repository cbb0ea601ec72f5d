import type { StoredFilter } from './filter.ts';

/** Only where somebody said that one can eat there; where nobody said so, nothing is known. */
export const mealFilter: StoredFilter<'meal'> = {
  id: 'meal',
  kind: 'stored',
  parameter: 'maaltijd',
  control: 'wish',
  takes: 'one',
  always: ['ja'],
  valuesOf: ({ facilities }) => (facilities.some(({ id }) => id === 'maaltijd') ? ['ja'] : []),
};
