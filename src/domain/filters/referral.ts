import { unknownValue, type StoredFilter } from './filter.ts';

export const referralFilter: StoredFilter<'referral'> = {
  id: 'referral',
  kind: 'stored',
  parameter: 'verwijzing',
  control: 'wish',
  takes: 'many',
  always: ['geen', unknownValue],
  valuesOf: ({ referral }) => (referral === 'unknown' ? [unknownValue] : referral === 'none' ? ['geen'] : []),
};
