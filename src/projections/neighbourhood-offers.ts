/** Everything the page of a neighbourhood lists, each offer once. */
import type { Catalogue } from '#domain/catalogue.ts';
import { ancestors, within, type Neighbourhood } from '#domain/neighbourhood.ts';
import { isConfidential, whereOn, type Offer, type Place } from '#domain/place.ts';
import { sureDays } from './hours-view.ts';
import { spotsIn } from './neighbourhood-spots.ts';
import { inOrder } from './order.ts';
import { groupOf, placesIn } from './placement.ts';
import { isIn, weekOf, type WeekDay } from './week.ts';

export interface NeighbourhoodOffers {
  /** The coming seven days; without a moment when nothing is sure. */
  readonly week: readonly WeekDay[];
  readonly hasWeek: boolean;
  /** Whether of none of its own the hours are sure, in the coming days or later. */
  readonly isUnsure: boolean;
  readonly places: readonly Place[];
  readonly own: readonly Offer[];
  /** Offers of the stadsdeel that isn't told further, by stadsdeel. */
  readonly wider: readonly { readonly around: Neighbourhood; readonly offers: readonly Offer[] }[];
  /** Offers without an address that are there for people from here. */
  readonly everywhere: readonly Offer[];
  /** Places nothing is known of but that a source mentioned them. */
  readonly mentioned: readonly Place[];
  /** How many offers are somewhere in the municipality, we don't know where. */
  readonly somewhere: number;
  /** Where an open door counts as one of this neighbourhood today; see `spotOf`. */
  readonly spots: readonly string[];
}

/** Further than this the hours of a page aren't known. */
const daysAhead = 60;

export function neighbourhoodOffers(neighbourhood: Neighbourhood, catalogue: Catalogue): NeighbourhoodOffers {
  const { offers, today } = catalogue;
  const family = within(neighbourhood);
  const places = placesIn(neighbourhood, catalogue);
  const own = inOrder(
    offers.filter(({ place }) => places.includes(place)),
    catalogue,
  );
  const week = weekOf(neighbourhood, catalogue, 7);
  const hasWeek = week.some(({ moments }) => moments.length > 0);
  const isFor = ({ serves }: Offer) => serves === 'all' || serves.some((served) => family.includes(served));
  return {
    week,
    hasWeek,
    isUnsure: !hasWeek && own.every((offer) => sureDays(offer, catalogue, daysAhead).every(({ slots }) => slots.length === 0)),
    places,
    own,
    wider: ancestors(neighbourhood)
      .map((around) => ({
        around,
        offers: inOrder(
          offers.filter(({ place }) => place.neighbourhood === around),
          catalogue,
        ),
      }))
      .filter((group) => group.offers.length > 0),
    everywhere: inOrder(
      offers.filter((offer) => (offer.place.where.kind === 'remote' || isConfidential(offer.place)) && !own.includes(offer) && isFor(offer)),
      catalogue,
    ),
    mentioned: catalogue.places.filter((place) => place.offers.length === 0 && isIn(place, neighbourhood)),
    somewhere: offers.filter((offer) => groupOf(offer) === 'unknown').length,
    spots: spotsIn(
      neighbourhood,
      catalogue.places.filter((place) => isIn(place, neighbourhood, whereOn(place, today).where)),
      today,
    ),
  };
}
