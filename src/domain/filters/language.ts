import type { Offer } from '../place.ts';
import { unknownValue, type StoredFilter } from './filter.ts';

/** Codes of the languages spoken at any of its times. */
function languageValues({ spokenLanguages, hours }: Offer): readonly string[] {
  const atTimes = hours === 'unknown' ? [] : [...(hours.rules ?? []), ...(hours.dates ?? [])].flatMap(({ languages = [] }) => languages);
  const spoken = [...new Set([...(spokenLanguages === 'unknown' ? [] : spokenLanguages), ...atTimes])];
  return spoken.length > 0 ? spoken : [unknownValue];
}

export const languageFilter: StoredFilter<'language'> = {
  id: 'language',
  kind: 'stored',
  parameter: 'taal',
  control: 'list',
  takes: 'many',
  valuesOf: languageValues,
};
