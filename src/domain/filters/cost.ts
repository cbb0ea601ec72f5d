import { unknownValue, type StoredFilter } from './filter.ts';

export const costFilter: StoredFilter<'cost'> = {
  id: 'cost',
  kind: 'stored',
  parameter: 'kosten',
  takes: 'many',
  valuesOf: ({ cost }) => (cost === 'unknown' ? [unknownValue] : cost === 'free' ? ['gratis'] : []),
};
