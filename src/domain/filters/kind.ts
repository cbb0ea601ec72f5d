import type { StoredFilter } from './filter.ts';

export const kindFilter: StoredFilter<'kind'> = {
  id: 'kind',
  kind: 'stored',
  parameter: 'soort',
  control: 'list',
  takes: 'many',
  valuesOf: ({ kind }) => [kind.id],
};
