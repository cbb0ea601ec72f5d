/** Where an offer is at the chosen time: the place follows the slot, and a move follows the date. */
import type { CivilMoment } from '../civil-time.ts';
import type { Point } from '../geometry.ts';
import { whereOn } from '../place.ts';
import type { FinderFacts, FinderOffer } from './finder-offer.ts';
import { slotsIn, type OpenChoice } from './open-group.ts';

export interface Spot {
  /** Id of the place, with a dot and the id of the stop for a bus. */
  readonly id: string;
  readonly place: string;
  /** Exact, or not known. */
  readonly point?: Point;
  /** Id of the neighbourhood. */
  readonly home?: string;
}
export type ExactSpot = Spot & { readonly point: Point };

/** @param choice the chosen time; without it, or when nothing is sure then, where it is today */
export function spotsOf(offer: FinderOffer, { places }: Pick<FinderFacts, 'places'>, now: CivilMoment, choice?: OpenChoice): Spot[] {
  const slots = choice ? slotsIn(offer, choice, now) : [];
  const there = slots.length > 0 ? slots : [{ date: now.date, at: undefined, stop: undefined }];
  const spots = there.flatMap(({ date, at = offer.place, stop: onlyStop }): Spot[] => {
    const place = places[at];
    if (!place) return [];
    const { point, stops } = whereOn(place, date).where;
    if (!stops) return [{ id: at, place: at, ...(point && { point }), ...(place.home && { home: place.home }) }];
    return Object.entries(stops)
      .filter(([stop]) => onlyStop === undefined || stop === onlyStop)
      .map(([stop, where]) => ({ id: `${at}.${stop}`, place: at, ...where }));
  });
  return [...new Map(spots.map((spot) => [spot.id, spot])).values()];
}

export const isExact = (spot: Spot): spot is ExactSpot => spot.point !== undefined;

/** Whether it is at one of several places or stops at the chosen time, so that a card has to say which. */
export const isElsewhere = (offer: FinderOffer, now: CivilMoment, choice: OpenChoice): boolean =>
  slotsIn(offer, choice, now).some(({ at, stop }) => at !== undefined || stop !== undefined);

/** Ids of the neighbourhoods it is in at the chosen time. */
export function homesAt(offer: FinderOffer, facts: Pick<FinderFacts, 'places'>, now: CivilMoment, choice: OpenChoice): readonly string[] {
  if (!isElsewhere(offer, now, choice)) return offer.homes;
  const homes = spotsOf(offer, facts, now, choice).flatMap(({ home }) => home ?? []);
  return homes.length > 0 ? homes : offer.homes;
}
