import { unknownValue, type StoredFilter } from './filter.ts';

/** `geen`: simply walk in. Who has to sign up first doesn't simply walk in. */
export const appointmentFilter: StoredFilter<'appointment'> = {
  id: 'appointment',
  kind: 'stored',
  parameter: 'afspraak',
  control: 'wish',
  takes: 'many',
  always: ['geen', unknownValue],
  valuesOf: ({ appointment, signUp }) => (appointment === 'unknown' ? [unknownValue] : appointment === 'none' && !signUp ? ['geen'] : []),
};
