/** A country of invented municipalities, the same for the same seed. Each is made when it is asked for: all of them together need gigabytes. */
import type { Catalogue } from '#domain/catalogue.ts';
import { inventedName } from '../../bench/search/many-documents.ts';
import { diceOf } from './dice.ts';
import { box, inventNeighbourhoods } from './invented-neighbourhoods.ts';
import { inventPlaces } from './invented-places.ts';
import { municipalitySizes } from './municipality-sizes.ts';
import type { Models } from './models.ts';

export interface CountryOptions {
  readonly municipalities: number;
  readonly offers: number;
  readonly seed: number;
}

export interface Country {
  /** How many offers each municipality has, largest first. */
  readonly sizes: readonly number[];
  /** @param number from 1, the largest. @throws when there is no such municipality */
  readonly municipality: (number: number) => Catalogue;
}

export function inventCountry(models: Models, options: CountryOptions): Country {
  const sizes = municipalitySizes(options.municipalities, options.offers);
  return {
    sizes,
    municipality: (number) => {
      const offers = sizes[number - 1];
      if (offers === undefined) throw new Error(`The country has no municipality ${String(number)}: it has ${String(sizes.length)}.`);
      return inventMunicipality(models, number, offers, options);
    },
  };
}

/** @param number tells it from the others: two with the same number are the same, when they are as large */
export function inventMunicipality(models: Models, number: number, offers: number, { seed }: Pick<CountryOptions, 'seed'>): Catalogue {
  const dice = diceOf(seed, number, offers);
  const municipality = { id: `scale-${String(number)}`, name: inventedName(dice.below(1_000_000)) };
  const neighbourhoods = inventNeighbourhoods(municipality.id, offers, dice);
  const places = inventPlaces(offers, { models, municipality, neighbourhoods, dice });
  const { catalogue } = models;
  return {
    ...catalogue,
    municipality: { ...catalogue.municipality, ...municipality, bounds: box },
    neighbourhoods,
    places,
    offers: places.flatMap((place) => place.offers),
    organisations: [],
    notices: [],
    questions: [],
    youth: [],
  };
}
