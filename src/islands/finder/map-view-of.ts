/** What the answer looks like on the map. */
import type { CivilMoment } from '#domain/civil-time.ts';
import type { Answer } from '#domain/finder/answer.ts';
import type { FinderFacts, FinderOffer } from '#domain/finder/finder-offer.ts';
import { liesIn } from '#domain/finder/lies-in.ts';
import { openGroup, type OpenChoice } from '#domain/finder/open-group.ts';
import { homesAt, isExact, spotsOf, type ExactSpot } from '#domain/finder/spots.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { MapArea, MapMarker } from '../map/map-view.ts';
import { counted, plain } from './say.ts';

/** What is on the map at the chosen time: nothing that is closed then. */
export const shownOn = ({ groups }: Pick<Answer, 'groups'>): readonly FinderOffer[] =>
  groups.filter(({ id }) => id !== 'closed').flatMap(({ offers }) => offers);

export interface Pinned {
  readonly markers: readonly MapMarker[];
  /** Marker → its offers, in the order of the list. */
  readonly offersAt: ReadonlyMap<string, readonly FinderOffer[]>;
  /** How many results have no exact position. */
  readonly without: number;
}

export function markersOf(offers: readonly FinderOffer[], facts: FinderFacts, words: FinderWords, now: CivilMoment, time: OpenChoice | undefined): Pinned {
  const at = new Map<string, { spot: ExactSpot; offers: FinderOffer[] }>();
  let without = 0;
  for (const offer of offers) {
    const spots = spotsOf(offer, facts, now, time).filter(isExact);
    if (spots.length === 0) without += 1;
    for (const spot of spots) {
      const known = at.get(spot.id);
      if (known) known.offers.push(offer);
      else at.set(spot.id, { spot, offers: [offer] });
    }
  }
  const markers = [...at].map(([id, { spot, offers: here }]): MapMarker => {
    const name = facts.places[spot.place]?.name ?? '';
    const isOpen = here.some((offer) => openGroup(offer, time ?? 'nu', now) === 'open');
    const kinds = [...new Set(here.map((offer) => kindOf(offer, words)?.label).filter((label) => label !== undefined))].map(plain);
    const state = isOpen
      ? plain(words.choices.open?.find(({ value }) => value === (time ?? 'nu'))?.label ?? '')
      : time === undefined
        ? ''
        : plain(words.texts.unsure);
    return {
      id,
      point: spot.point,
      name,
      label: [name, ...kinds, counted(words.counts.results, here.length), state].filter((part) => part !== '').join(', '),
      pictogram: (here[0] && kindOf(here[0], words)?.pictogram) ?? 'map-pin',
      count: here.length,
      isOpen,
      // What is closed at the chosen time is not on the map: what is not surely open has to be asked.
      isUnsure: time !== undefined && !isOpen,
    };
  });
  return { markers, offersAt: new Map([...at].map(([id, { offers: here }]) => [id, here])), without };
}

const kindOf = ({ facets }: FinderOffer, { choices }: FinderWords) => choices.kind?.find(({ value }) => value === facets.kind?.[0]);

/** Every neighbourhood with how many places of the answer are in it. */
export function areasOf(
  offers: readonly FinderOffer[],
  facts: FinderFacts,
  words: FinderWords,
  { now, time, chosen }: { readonly now: CivilMoment; readonly time: OpenChoice | undefined; readonly chosen: string | undefined },
): MapArea[] {
  const homes = offers.map((offer) => ({ place: offer.place, homes: time ? homesAt(offer, facts, now, time) : offer.homes }));
  return facts.neighbourhoods.map(({ id, name }) => {
    const count = new Set(homes.filter((one) => one.homes.some((home) => liesIn(home, id, facts.neighbourhoods))).map(({ place }) => place)).size;
    return { id, name, label: `${name}, ${counted(words.counts.places, count)}`, count, isChosen: id === chosen };
  });
}
