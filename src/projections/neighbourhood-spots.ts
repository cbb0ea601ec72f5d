/** What a script needs to know whether an open door is one of a neighbourhood: an offer can be elsewhere on some days. */
import type { Slot } from '#domain/hours.ts';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import { whereOn, type Place } from '#domain/place.ts';

/** The id of the place somebody has to go to, with the stop of a bus: `adviesbus#dorpsplein`. */
export const spotOf = ({ at, stop }: Pick<Slot, 'at' | 'stop'>, home: string): string => (at ?? home) + (stop === undefined ? '' : `#${stop}`);

/** The spots of these places in the neighbourhood on that day. */
export function spotsIn(neighbourhood: Neighbourhood, places: readonly Place[], date: string): string[] {
  const ids = new Set(within(neighbourhood).map(({ id }) => id));
  return places.flatMap((place) => {
    const { where } = whereOn(place, date);
    if (where.kind !== 'area' || where.stops.length === 0) return [place.id];
    return where.stops.filter((stop) => ids.has(stop.neighbourhood)).map(({ id }) => spotOf({ stop: id }, place.id));
  });
}
