import type { StoredFilter } from './filter.ts';

export const audienceFilter: StoredFilter<'audience'> = {
  id: 'audience',
  kind: 'stored',
  parameter: 'voor',
  control: 'list',
  takes: 'many',
  valuesOf: ({ audiences }) => [...new Set(audiences.map(({ id }) => id))],
};
