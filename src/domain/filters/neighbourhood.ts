import { ancestors, within, type Neighbourhood } from '../neighbourhood.ts';
import type { Offer } from '../place.ts';
import { unknownValue, type StoredFilter } from './filter.ts';

/** The value of what is there for the whole municipality. */
export const wholeValue = 'heel';

/**
 * The neighbourhoods somebody may live in to be helped: where it is, what lies around that and what lies in it.
 * "Somewhere in the stadsdeel" may be in any of its neighbourhoods.
 */
function around(neighbourhood: Neighbourhood): readonly string[] {
  return [...within(neighbourhood), ...ancestors(neighbourhood)].map(({ id }) => id);
}

function valuesOf({ place, serves }: Offer): readonly string[] {
  const { neighbourhood, areas, where } = place;
  if (serves !== 'all') return [...new Set(serves.flatMap(around))];
  const homes = neighbourhood ? [neighbourhood] : areas;
  if (homes.length > 0) return [...new Set(homes.flatMap(around))];
  return [where.kind === 'unknown' || where.kind === 'address' ? unknownValue : wholeValue];
}

/** Also finds what is there for everybody, and what may be anywhere. */
export const neighbourhoodFilter: StoredFilter<'neighbourhood'> = {
  id: 'neighbourhood',
  kind: 'stored',
  parameter: 'wijk',
  control: 'own',
  takes: 'one',
  alsoFinds: [wholeValue, unknownValue],
  valuesOf,
};
