/** What the finder in the browser needs of a municipality. Nothing here depends on a language. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { HoursFacts } from '#domain/hours.ts';
import type { FinderFacts, FinderNeighbourhood, FinderOffer, FinderPlace, FinderWhere } from '#domain/finder/finder-offer.ts';
import { filters } from '#domain/filters/index.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { isConfidential, type Offer, type Place } from '#domain/place.ts';
import type { Where } from '#domain/where.schema.ts';
import { isRunning } from './hours-view.ts';
import type { NowFacts } from './now-facts.ts';
import { inOrder } from './order.ts';
import { groupOf } from './placement.ts';

/** As it is sent: the sure hours come with the facts for "open now", which are on the page already. */
export interface SentFinderFacts extends Omit<FinderFacts, 'offers'> {
  readonly offers: readonly Omit<FinderOffer, 'hours'>[];
}

export function finderFacts(catalogue: Catalogue): SentFinderFacts {
  const { offers, places, neighbourhoods } = catalogue;
  return {
    offers: inOrder(offers, catalogue).map(finderOffer),
    // An offer can be at another place on some days, so every place that is somewhere comes along.
    places: Object.fromEntries(places.filter((place) => place.status.is !== 'ended' && !isConfidential(place)).map((place) => [place.id, finderPlace(place)])),
    neighbourhoods: neighbourhoods.map(finderNeighbourhood),
  };
}

/** Joins the hours that are sure to the offers they belong to. */
export function withHours(
  { offers, ...facts }: SentFinderFacts,
  { offers: hours, shelfLife, calendar }: Pick<NowFacts, 'offers' | 'shelfLife' | 'calendar'>,
): FinderFacts {
  return {
    ...facts,
    offers: offers.map((offer) => {
      const own = hours[offer.key];
      return own ? { ...offer, hours: { ...own, shelfLife, calendar } satisfies HoursFacts } : offer;
    }),
  };
}

function finderOffer(offer: Offer): Omit<FinderOffer, 'hours'> {
  const { key, place, ages } = offer;
  const group = groupOf(offer);
  const homes = homesOf(place);
  return {
    key,
    place: place.id,
    facets: Object.fromEntries(
      filters.flatMap((filter) => {
        const values = filter.kind === 'stored' ? filter.valuesOf(offer) : [];
        return values.length > 0 ? [[filter.id, values]] : [];
      }),
    ),
    ...(ages && { ages }),
    isRunning: isRunning(offer),
    homes,
    reach: homes.length > 0 ? 'place' : group === 'whole' || group === 'unknown' ? group : 'place',
  };
}

const homesOf = ({ neighbourhood, areas }: Place): string[] => (neighbourhood ? [neighbourhood] : areas).map(({ id }) => id);

function finderPlace({ name, neighbourhood, where, moves }: Place): FinderPlace {
  return {
    name,
    ...(neighbourhood && { home: neighbourhood.id }),
    where: finderWhere(where),
    moves: moves.map(({ since, until, where: then }) => ({ since, ...(until && { until }), where: finderWhere(then) })),
  };
}

function finderWhere(where: Where): FinderWhere {
  const bare = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({ latitude, longitude });
  if (where.kind === 'address') return where.position ? { point: bare(where.position) } : {};
  if (where.kind !== 'area') return {};
  const stops = where.stops.map(({ id, neighbourhood, position }) => [id, { ...(position && { point: bare(position) }), home: neighbourhood }] as const);
  return stops.length > 0 ? { stops: Object.fromEntries(stops) } : {};
}

function finderNeighbourhood({ id, name, nicknames, postcodes, centre, parent }: Neighbourhood): FinderNeighbourhood {
  return { id, name, nicknames, postcodes, centre, ...(parent && { parent: parent.id }) };
}
