import type { LiveFilter } from './filter.ts';

const oldest = 120;

/** The age of the visitor, `0` to `120`. An offer without ages is for every age; both ends of its ages count. */
export const ageFilter: LiveFilter<'age'> = {
  id: 'age',
  kind: 'live',
  parameter: 'leeftijd',
  control: 'own',
  takes: 'one',
  choices: [],
  accepts: (value) => /^(?:0|[1-9]\d{0,2})$/.test(value) && Number(value) <= oldest,
  matches: ({ ages }, value) => ((ages?.min ?? 0) <= Number(value) && Number(value) <= (ages?.max ?? oldest) ? 'yes' : 'no'),
};
