/** Ages nobody can have. */
import { problemIn } from '../problems.ts';
import { openOffers, type Check } from './check.ts';

export const checkAges: Check = ({ content }) =>
  openOffers(content).flatMap(({ place, offer: { ages }, path }) =>
    ages?.min !== undefined && ages.max !== undefined && ages.min > ages.max
      ? [
          problemIn(place.file, [...path, 'ages'], 'dead-combination', {
            what: `Vanaf ${String(ages.min)} en tot en met ${String(ages.max)} jaar: dat is niemand.`,
            todo: 'Wissel min en max om.',
          }),
        ]
      : [],
  );
