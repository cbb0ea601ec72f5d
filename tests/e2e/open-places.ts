/** What is open in Voorbeeldstad at an instant, and behind how many doors, counted from the catalogue. */
import { civilMoment } from '#domain/civil-time.ts';
import { openState, type Slot } from '#domain/hours.ts';
import type { Offer, Place } from '#domain/place.ts';
import { hoursFacts, isRunning } from '#projections/hours-view.ts';
import { catalogueOf, dutch } from './content.ts';

export interface OpenOffer {
  readonly offer: Offer;
  /** Where it is at that instant. */
  readonly place: Place;
  readonly slot: Slot;
}

const catalogue = catalogueOf('voorbeeldstad');

/** What is surely open. */
export const openOffersAt = (instant: Date): OpenOffer[] =>
  catalogue.offers.filter(isRunning).flatMap((offer) => {
    const state = openState(hoursFacts(offer, catalogue), civilMoment(instant.getTime()));
    if (state.is !== 'open') return [];
    const place = catalogue.places.find(({ id }) => id === (state.slot.at ?? offer.place.id))!;
    return [{ offer, place, slot: state.slot }];
  });

/** Those behind a door somebody can walk to. */
export const behindDoors = (open: readonly OpenOffer[]): OpenOffer[] =>
  open.filter(({ place }) => place.where.kind !== 'remote' && place.where.kind !== 'confidential');

/** Those of the front page: nothing about violence. */
export const openOnFrontPageAt = (instant: Date): OpenOffer[] =>
  behindDoors(openOffersAt(instant)).filter(({ offer }) => !offer.topics.some(({ id }) => id === 'huiselijk-geweld'));

/** How many doors that are: two offers at one place are behind one door. */
export const doorsOf = (open: readonly OpenOffer[]): number => new Set(behindDoors(open).map(({ place }) => place.id)).size;

/** "11 plekken zijn nu open". */
export const countSentence = (count: number): string =>
  dutch.home![count === 1 ? 'openNowCount_one' : 'openNowCount_other']!.replace('{{count}}', String(count));
