/** The places on a poster of a neighbourhood whose hours nobody confirmed, or of its neighbours when it has none to go to. */
import type { Catalogue } from '#domain/catalogue.ts';
import { ancestors, nearby, type Neighbourhood } from '#domain/neighbourhood.ts';
import type { Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import { posterDoubts, type PosterDoubt } from './poster-doubt.ts';
import { em, footExtra, largestFit, lineHeight, linesOf, noteSize, posterWidth, type PosterType } from './poster-fit.ts';
import { isUseful, posterPlace, type PosterPlace } from './poster-place.ts';
import { placesIn } from './placement.ts';

export interface PosterPlaces {
  readonly type: PosterType;
  /** Says that these are the places of the neighbours. */
  readonly lead?: Localized;
  readonly places: readonly PosterPlace[];
  /** Names its own places with neither an address nor a number: "Also in West, address not known: A, B and C." */
  readonly unlocated?: Localized;
  /** How many are not on the poster. */
  readonly more: number;
  /** Whether these are places of the neighbourhoods around it. */
  readonly isNearby: boolean;
  readonly doubts: readonly PosterDoubt[];
}

/** Pictogram and the white around it, in ems; the rest is halved between name and address. */
const pictogramColumn = 2.2;
/** White and rule of a place; the dashed line beside an address. */
const placeWhite = 4.5;
const pencilWhite = 3;
/** The letters of the lead and of the box that says what isn't sure. */
const leadSize = 15;
const leadWhite = 3;
/** The column in that box, and its white. */
const doubtColumn = 158;
const doubtWhite = 12.5;
const doubtGap = 1;
const noteWhite = 3;
/** Neighbourhoods around are added, nearest first, until there are this many. */
const enoughPlaces = 6;
/** More names without an address help nobody. */
const enoughNames = 8;

/** What somebody can do something with comes first: a door to go to, then a number to ring. */
const useOf = ({ address, phone }: PosterPlace) => (address.length > 0 ? 0 : 2) + (phone === undefined ? 1 : 0);

export function posterPlaces(neighbourhood: Neighbourhood, catalogue: Catalogue, reader: Reader): PosterPlaces {
  const placesOf = (area: Neighbourhood) => placesIn(area, catalogue).flatMap((place) => posterPlace(place, catalogue, reader) ?? []);
  const all = placesOf(neighbourhood);
  const own = all.filter(isUseful);
  const names = all.filter((one) => !isUseful(one)).map(({ place }) => place.name);
  const isNearby = own.length === 0;
  const known = isNearby ? placesAround(neighbourhood, catalogue, placesOf) : own;
  const sorted = [...known].sort((one, other) => useOf(one) - useOf(other));
  const { name } = neighbourhood;
  const unlocated = names.length > 0 ? unlocatedWords(names.slice(0, enoughNames), name, reader) : undefined;
  const leadKey = unlocated ? 'poster.around' : known.length > 0 ? 'poster.empty' : 'poster.nothing';
  const lead = isNearby && (known.length > 0 || !unlocated) ? reader.say(leadKey, { name }) : undefined;
  const leftOut = (shown: number) => known.length - shown + Math.max(0, names.length - enoughNames);
  const notesOf = (shown: number) => [unlocated?.value, leftOut(shown) > 0 ? reader.words('poster.morePlaces', { count: leftOut(shown) }) : undefined];

  const { type, count } = largestFit(
    sorted.length,
    (shown, candidate) => heightOf(sorted.slice(0, shown), notesOf(shown), candidate, reader) + (lead ? leadHeight(lead, reader) : 0),
  );
  const places = sorted.slice(0, count);
  const doubts = posterDoubts(places, reader);
  return { type, places, more: leftOut(count), isNearby, doubts, ...(lead && { lead }), ...(unlocated && { unlocated }) };
}

/** A Dutch name in Arabic keeps its own direction: these two signs hold it together. */
const isolated = (name: string) => `\u2068${name}\u2069`;
const unlocatedWords = (names: readonly string[], name: string, reader: Reader) =>
  reader.say('poster.unlocated', ({ format, language }) => ({ name, names: format.list(language.direction === 'rtl' ? names.map(isolated) : names) }));

function placesAround(neighbourhood: Neighbourhood, { neighbourhoods }: Catalogue, placesOf: (area: Neighbourhood) => PosterPlace[]): PosterPlace[] {
  const found = new Map<Place, PosterPlace>();
  for (const area of [...ancestors(neighbourhood), ...nearby(neighbourhood, neighbourhoods, neighbourhoods.length)]) {
    if (found.size >= enoughPlaces) break;
    for (const one of placesOf(area)) if (useOf(one) < 3) found.set(one.place, one);
  }
  return [...found.values()].slice(0, enoughPlaces);
}

const leadHeight = ({ value }: Localized, { language }: Reader) => linesOf(value, leadSize, posterWidth) * lineHeight(leadSize, language) + leadWhite;

function heightOf(places: readonly PosterPlace[], notes: readonly (string | undefined)[], { size }: PosterType, reader: Reader): number {
  const { language } = reader;
  const column = (posterWidth - em(size) * pictogramColumn) / 2;
  const linesIn = (texts: readonly string[], width: number) => texts.reduce((sum, text) => sum + linesOf(text, size, width), 0);
  const rows = places.map(({ place, what, address, area, pencil, phone }) => {
    const lines = Math.max(
      linesIn([place.name, ...(what ? [what.value] : [])], column),
      linesIn([...address, ...(area ? [area.value] : []), ...(phone === undefined ? [] : [phone])], column - (pencil ? pencilWhite : 0)),
    );
    return lines * lineHeight(size, language) + placeWhite;
  });
  const doubts = posterDoubts(places, reader).map(({ words }) => linesOf(words.value, leadSize, doubtColumn) * lineHeight(leadSize, language) + doubtGap);
  const under = notes.filter((note) => note !== undefined).map((note) => linesOf(note, noteSize, posterWidth) * lineHeight(noteSize, language) + noteWhite);
  return [...rows, ...doubts, ...under].reduce((sum, height) => sum + height, footExtra[language.direction] + (doubts.length > 0 ? doubtWhite : 0));
}
