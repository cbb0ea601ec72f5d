/** Where an offer can be on some day besides its own place: other places, and stops of a bus. */
import type { Catalogue } from '#domain/catalogue.ts';
import { isConfidential, whereOn } from '#domain/place.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines } from './address.ts';
import { said, type Said } from './said.ts';

export interface HandoverSpot {
  /** The name of the place, or of the stop. */
  readonly name: Said;
  readonly lines: readonly string[];
}

/** Only those that the hours of some offer name. */
export function handoverSpots({ places, today }: Catalogue, reader: Reader): Record<string, HandoverSpot> {
  const named = new Set(places.flatMap(({ offers }) => offers.flatMap(({ hours }) => (hours === 'unknown' ? [] : placesNamedIn(hours)))));
  return Object.fromEntries([
    ...places.flatMap((place) =>
      named.has(place.id) && !isConfidential(place)
        ? [[place.id, { name: reader.language.html === 'nl' ? place.name : { nl: place.name }, lines: addressLines(whereOn(place, today).where) }] as const]
        : [],
    ),
    ...places.flatMap((place) =>
      place.where.kind === 'area'
        ? place.where.stops.map(({ id, name }) => {
            const text = reader.textAt(place.texts, `where.stops.${id}.name`);
            return [`${place.id}.${id}`, { name: text ? said(text, reader) : { nl: name }, lines: [] }] as const;
          })
        : [],
    ),
  ]);
}

interface NamesPlaces {
  readonly rules?: readonly { readonly at?: string | undefined }[] | undefined;
  readonly dates?: readonly { readonly at?: string | undefined }[] | undefined;
  readonly exceptions?: readonly { readonly open?: readonly { readonly at?: string | undefined }[] | undefined }[] | undefined;
}

const placesNamedIn = ({ rules = [], dates = [], exceptions = [] }: NamesPlaces): string[] =>
  [...rules, ...dates, ...exceptions.flatMap(({ open = [] }) => open)].flatMap(({ at }) => at ?? []);
