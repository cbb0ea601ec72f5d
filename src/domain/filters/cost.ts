import { unknownValue, type StoredFilter } from './filter.ts';

export const costFilter: StoredFilter<'cost'> = {
  id: 'cost',
  kind: 'stored',
  parameter: 'kosten',
  control: 'wish',
  takes: 'many',
  always: ['gratis', unknownValue],
  valuesOf: ({ cost }) => (cost === 'unknown' ? [unknownValue] : cost === 'free' ? ['gratis'] : []),
};
