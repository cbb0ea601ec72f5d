/** The places on a poster of a neighbourhood whose hours nobody confirmed, or of its neighbours when it has none. */
import type { Catalogue } from '#domain/catalogue.ts';
import { ancestors, nearby, type Neighbourhood } from '#domain/neighbourhood.ts';
import { whereOn, type Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Where } from '#domain/where.schema.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines, hasStreet } from './address.ts';
import { isRunning, sureDays } from './hours-view.ts';
import { inOrder } from './order.ts';
import { em, largestFit, lineHeight, linesOf, noteSize, posterWidth, type PosterType } from './poster-fit.ts';
import { placesIn } from './placement.ts';
import { isForTheWall } from './poster-week.ts';

export interface PosterPlace {
  readonly place: Place;
  readonly pictogram: string;
  /** What it is: left out when its name says so. */
  readonly what?: Localized;
  /** Lines to read, when somebody could stand before the door with them. */
  readonly address: readonly string[];
  /** In the place of an address. */
  readonly area?: Localized;
  readonly phone?: string;
}

export interface PosterPlaces {
  readonly type: PosterType;
  readonly places: readonly PosterPlace[];
  /** How many are not on the poster. */
  readonly more: number;
  /** Whether these are places of the neighbourhoods around it. */
  readonly isNearby: boolean;
  /** What to do about hours that are not sure; nothing when they are all known. */
  readonly doubt?: 'call' | 'ask';
}

/** Pictogram and the white around it, in ems; the rest is halved between name and address. */
const pictogramColumn = 2.2;
/** White and rule of a place. */
const placeWhite = 4.5;
/** The box that says the hours are not sure, and the sentence that these are the neighbours. */
const doubtHeight = 18;
const nearbyHeight = 17;
/** Neighbourhoods around are added, nearest first, until there are this many. */
const enoughPlaces = 6;

function posterPlace(place: Place, catalogue: Catalogue, reader: Reader): PosterPlace[] {
  const [offer] = inOrder(
    place.offers.filter((one) => isForTheWall(one) && isRunning(one)),
    catalogue,
  );
  if (!offer) return [];
  const { where } = whereOn(place, catalogue.today);
  const what = reader.text(offer.name);
  const phone = place.contact.phone ?? offer.contact.phone;
  return [
    {
      place,
      pictogram: offer.kind.pictogram,
      ...(!place.name.toLocaleLowerCase('nl').includes(what.value.toLocaleLowerCase('nl')) && { what }),
      ...(hasStreet(where) ? { address: addressLines(where) } : { address: [], area: areaWords(place, where, reader) }),
      ...(phone !== undefined && { phone }),
    },
  ];
}

/** What somebody can do something with comes first: a door to go to, then a number to ring. */
const useOf = ({ address, phone }: PosterPlace) => (address.length > 0 ? 0 : 2) + (phone === undefined ? 1 : 0);

export function posterPlaces(neighbourhood: Neighbourhood, catalogue: Catalogue, reader: Reader): PosterPlaces {
  const placesOf = (area: Neighbourhood) => placesIn(area, catalogue).flatMap((place) => posterPlace(place, catalogue, reader));
  const own = placesOf(neighbourhood);
  const known = own.length > 0 ? own : placesAround(neighbourhood, catalogue, placesOf);
  const sorted = [...known].sort((one, other) => useOf(one) - useOf(other));

  const { type, count } = largestFit(
    sorted.length,
    (number, candidate) => heightOf(sorted.slice(0, number), known.length > number, candidate, reader) + (own.length > 0 ? 0 : nearbyHeight),
  );
  const places = sorted.slice(0, count);
  const isSure = ({ place }: PosterPlace) => place.offers.some((offer) => sureDays(offer, catalogue, 60).some(({ slots }) => slots.length > 0));
  return {
    type,
    places,
    more: known.length - count,
    isNearby: own.length === 0,
    ...(places.length > 0 && !places.every(isSure) && { doubt: places.every(({ phone }) => phone !== undefined) ? 'call' : 'ask' }),
  };
}

function placesAround(neighbourhood: Neighbourhood, { neighbourhoods }: Catalogue, placesOf: (area: Neighbourhood) => PosterPlace[]): PosterPlace[] {
  const found = new Map<Place, PosterPlace>();
  for (const area of [...ancestors(neighbourhood), ...nearby(neighbourhood, neighbourhoods, neighbourhoods.length)]) {
    if (found.size >= enoughPlaces) break;
    for (const one of placesOf(area)) if (useOf(one) < 3) found.set(one.place, one);
  }
  return [...found.values()].slice(0, enoughPlaces);
}

function areaWords({ texts }: Place, where: Where, reader: Reader): Localized {
  if (where.kind === 'area') return reader.textAt(texts, 'where.area') ?? reader.say('where.area');
  if (where.kind === 'remote') return reader.say('where.remote');
  return reader.say('poster.noAddress');
}

function heightOf(places: readonly PosterPlace[], hasMore: boolean, { size }: PosterType, { language }: Reader): number {
  const column = (posterWidth - em(size) * pictogramColumn) / 2;
  const linesIn = (texts: readonly string[]) => texts.reduce((sum, text) => sum + linesOf(text, size, column), 0);
  const rows = places.map(({ place, what, address, area, phone }) => {
    const lines = Math.max(
      linesIn([place.name, ...(what ? [what.value] : [])]),
      linesIn([...address, ...(area ? [area.value] : []), ...(phone === undefined ? [] : [phone])]),
    );
    return lines * lineHeight(size, language) + placeWhite;
  });
  return rows.reduce((sum, height) => sum + height, doubtHeight + (hasMore ? 2 * lineHeight(noteSize, language) : 0));
}
