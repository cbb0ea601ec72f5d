import type { Offer } from '../place.ts';
import { unknownValue, type StoredFilter } from './filter.ts';

function wheelchairValues({ place, facilities }: Offer): readonly string[] {
  const { wheelchair } = place.access;
  if (wheelchair === 'yes' || facilities.some(({ id }) => id === 'rolstoel')) return ['ja'];
  // Help by telephone has no door, and of a secret one nothing is told.
  return wheelchair === 'unknown' && place.where.kind !== 'remote' && place.where.kind !== 'confidential' ? [unknownValue] : [];
}

export const wheelchairFilter: StoredFilter<'wheelchair'> = {
  id: 'wheelchair',
  kind: 'stored',
  parameter: 'rolstoel',
  control: 'wish',
  takes: 'many',
  always: ['ja', unknownValue],
  valuesOf: wheelchairValues,
};
