/** What goes on in a neighbourhood in the days to come, as far as it is sure. */
import type { Catalogue } from '#domain/catalogue.ts';
import { addDays, type CivilDate } from '#domain/civil-time.ts';
import type { Slot } from '#domain/hours.ts';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import { whereOn, type Offer, type Place } from '#domain/place.ts';
import type { Where } from '#domain/where.schema.ts';
import { sureDays } from './hours-view.ts';

/** One time something goes on: the place follows the slot, for an offer can be elsewhere on that day. */
export interface Moment {
  readonly offer: Offer;
  readonly slot: Slot;
  readonly place: Place;
}

export interface WeekDay {
  readonly date: CivilDate;
  readonly moments: readonly Moment[];
}

/** Whether a place is in the neighbourhood, or an area touches it. At a stop only the neighbourhood of that stop counts. */
export function isIn(place: Place, neighbourhood: Neighbourhood, where: Where = place.where, stop?: string): boolean {
  const ids = within(neighbourhood).map(({ id }) => id);
  if (where.kind !== 'area') return place.neighbourhood !== undefined && ids.includes(place.neighbourhood.id);
  const stops = where.stops.filter(({ id }) => stop === undefined || id === stop);
  return stops.some((one) => ids.includes(one.neighbourhood)) || (stop === undefined && where.neighbourhoods.some((id) => ids.includes(id)));
}

/** The coming days, each with its moments by time. Empty days are kept. */
export function weekOf(neighbourhood: Neighbourhood, catalogue: Catalogue, days: number): WeekDay[] {
  const moments = catalogue.offers.flatMap((offer) =>
    sureDays(offer, catalogue, days).flatMap(({ date, slots }) =>
      slots.flatMap((slot): Moment[] => {
        const place = slot.at === undefined ? offer.place : (catalogue.places.find(({ id }) => id === slot.at) ?? offer.place);
        return isIn(place, neighbourhood, whereOn(place, date).where, slot.stop) ? [{ offer, slot, place }] : [];
      }),
    ),
  );
  const dates = Array.from({ length: days }, (_, number) => addDays(catalogue.today, number));
  return dates.map((date) => ({
    date,
    moments: moments.filter(({ slot }) => slot.date === date).sort((a, b) => a.slot.from - b.slot.from || a.place.name.localeCompare(b.place.name, 'nl')),
  }));
}
