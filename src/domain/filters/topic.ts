import type { StoredFilter } from './filter.ts';

export const topicFilter: StoredFilter<'topic'> = {
  id: 'topic',
  kind: 'stored',
  parameter: 'onderwerp',
  control: 'list',
  takes: 'many',
  valuesOf: ({ topics }) => [...new Set(topics.map(({ id }) => id))],
};
