/** The small map on the page of a place: its exact spots, or its neighbourhood when no spot is known. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Point } from '#domain/geometry.ts';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import { isConfidential, whereOn, type Place } from '#domain/place.ts';
import type { Reader } from '#i18n/reader.ts';
import { mapWords, type MapWords } from './map-words.ts';

/** What the map itself is given; the shapes of `MapMarker` and `MapArea`. */
export interface PlaceMapFacts {
  readonly markers: readonly {
    readonly id: string;
    readonly point: Point;
    readonly name: string;
    readonly label: string;
    readonly pictogram: string;
    readonly count: 1;
    readonly isOpen: false;
  }[];
  readonly areas: readonly { readonly id: string; readonly name: string; readonly label: string; readonly count: 1; readonly isChosen: true }[];
  readonly words: MapWords;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: {
    readonly open: string;
    readonly close: string;
    readonly loading: string;
    readonly failed: string;
    /** Said when the map is there: that the exact spot isn't known, or nothing. */
    readonly note: string;
  };
}

/** Undefined when there is nothing to show, and always for a place whose address is a secret. */
export function placeMap(place: Place, catalogue: Catalogue, reader: Reader): PlaceMapFacts | undefined {
  if (isConfidential(place) || place.status.is === 'ended') return undefined;
  const markers = markersOf(place, catalogue.today, reader);
  const areas = markers.length > 0 ? [] : areasOf(place, catalogue).filter((area) => hasOutline(area, catalogue));
  if (markers.length + areas.length === 0) return undefined;
  const speaker = reader.say('map.open').isFallback ? reader.dutch : reader;
  return {
    markers,
    areas: areas.map(({ id, name }) => ({ id, name, label: name, count: 1, isChosen: true })),
    words: mapWords(catalogue.municipality.name, reader),
    direction: speaker.language.direction,
    texts: {
      open: speaker.words('map.open'),
      close: speaker.words('map.close'),
      loading: speaker.words('map.loading'),
      failed: speaker.words('map.failed'),
      note: areas.length > 0 ? speaker.words('map.noExactSpot') : '',
    },
  };
}

function markersOf(place: Place, today: string, reader: Reader): PlaceMapFacts['markers'] {
  const { where, moveNumber } = whereOn(place, today);
  const textPath = moveNumber === undefined ? 'where' : `moves.${String(moveNumber)}.where`;
  const pictogram = place.offers[0]?.kind.pictogram ?? 'map-pin';
  const shared = { name: place.name, pictogram, count: 1, isOpen: false } as const;
  if (where.kind === 'address') return where.position ? [{ ...shared, id: place.id, point: pointOf(where.position), label: place.name }] : [];
  if (where.kind !== 'area') return [];
  return where.stops.flatMap(({ id, name, position }) => {
    const label = reader.textAt(place.texts, `${textPath}.stops.${id}.name`)?.value ?? name;
    return position ? [{ ...shared, id: `${place.id}.${id}`, point: pointOf(position), label: `${place.name}: ${label}` }] : [];
  });
}

const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude });

/** Where it surely is, less precisely. A place that has moved may have left its neighbourhood; people who work in the street are nowhere on a map. */
function areasOf(place: Place, { neighbourhoods, today }: Catalogue): Neighbourhood[] {
  const { where, move } = whereOn(place, today);
  if (where.kind === 'address' || where.kind === 'unknown') return place.neighbourhood && !move ? [place.neighbourhood] : [];
  if (where.kind !== 'area') return [];
  return neighbourhoods.filter(({ id }) => where.stops.some(({ neighbourhood }) => neighbourhood === id));
}

const hasOutline = (neighbourhood: Neighbourhood, { boundaries }: Catalogue) =>
  within(neighbourhood).some(({ boundary }) => boundaries?.features.some(({ properties }) => properties.code === boundary));
