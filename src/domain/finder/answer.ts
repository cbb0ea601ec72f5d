/** The answer to a query: which offers, in which order, in which groups, and what every other choice would give. */
import type { CivilMoment } from '../civil-time.ts';
import { unknownValue, type Moment } from '../filters/filter.ts';
import { filters, type FilterId } from '../filters/index.ts';
import type { Point } from '../geometry.ts';
import { distanceFrom, type Distance } from './distance.ts';
import type { FinderFacts, FinderNeighbourhood, FinderOffer } from './finder-offer.ts';
import { matchAny, matchOne } from './matches.ts';
import { isOpenChoice, offeredTimes, openGroup, type OpenGroup } from './open-group.ts';
import { withValues, type KnownValues, type Query } from './query.ts';
import { liesIn } from './lies-in.ts';
import { homesAt, spotsOf } from './spots.ts';
import { valuesIn } from './values-in.ts';

/** With a time: open, unsure, closed. With a neighbourhood: here, around, served, whole, unknown. Otherwise all in one. */
export type GroupId = OpenGroup | 'here' | 'around' | 'served' | 'whole' | 'unknown' | 'all';

export interface Group {
  readonly id: GroupId;
  readonly offers: readonly FinderOffer[];
}

/** Filter → value → how many offers it would give together with the other filters: for what is offered, and for what is chosen. */
export type Counts = Readonly<Partial<Record<FilterId, ReadonlyMap<string, number>>>>;

export interface Answer {
  /** Without empty groups, except that "open" is always told when a time was asked. */
  readonly groups: readonly Group[];
  /** How many there are, without those that are closed. */
  readonly total: number;
  /** Worked out when they are first asked for, so that a list needn't wait for them. */
  readonly counts: Counts;
  readonly distances: ReadonlyMap<FinderOffer, Distance>;
}

export interface Circumstances {
  readonly now: CivilMoment;
  /** Where the visitor is, or the middle of their postcode. */
  readonly point?: Point | undefined;
  /** With a postcode: the neighbourhoods that have it. The point is their middle, so every distance is rough. */
  readonly around?: readonly string[] | undefined;
  /** The offers that answer the typed text, by key, best first; left out when nothing was typed. */
  readonly found?: ReadonlyMap<string, number> | undefined;
}

export function answerTo(query: Query, facts: FinderFacts, { now, point, around, found }: Circumstances): Answer {
  const [choice] = query.values.open ?? [];
  const time = isOpenChoice(choice) ? choice : undefined;
  // On the day of another place, or at one stop of a bus, the neighbourhood is that of then.
  const homesOf = (offer: FinderOffer) => (time ? homesAt(offer, facts, now, time) : offer.homes);
  const distances = new Map<FinderOffer, Distance>();
  if (point) {
    for (const offer of facts.offers) {
      const away = distanceFrom({ point, around }, spotsOf(offer, facts, now, time), homesOf(offer), facts);
      if (away) distances.set(offer, away);
    }
  }
  const moment: Moment = { now, hasPoint: point !== undefined, distanceTo: (offer) => distances.get(offer) };
  const candidates = found ? facts.offers.filter(({ key }) => found.has(key)) : facts.offers;
  const { hits, closed } = holdAgainst(query, candidates, moment);

  const chosen = query.values.neighbourhood?.[0];
  const areaOf = (offer: FinderOffer) => (chosen === undefined ? 'all' : areaGroup(offer.reach, homesOf(offer), chosen, facts.neighbourhoods));
  const groupOf = (offer: FinderOffer) => (time ? openGroup(offer, time, now) : areaOf(offer));
  const sort = (offers: readonly FinderOffer[]) =>
    inOrder(offers, distances, found, areaOf, (offer) => doubtsAbout(offer, query) + Number(isForAnyAge(offer, query)));
  const groups = grouped([...sort(hits), ...(time ? sort(closed) : [])], groupOf);
  let counts: Counts | undefined;
  return {
    groups: time && groups[0]?.id !== 'open' ? [{ id: 'open', offers: [] }, ...groups] : groups,
    total: hits.length,
    distances,
    get counts() {
      counts ??= {
        ...countChoices(query, candidates, valuesIn(facts), moment),
        ...(point && query.values.near && { open: countTimes(query, facts, { now, point, around, found }) }),
      };
      return counts;
    },
  };
}

const failedBy = ({ values }: Query, offer: FinderOffer, moment: Moment) =>
  filters.filter((filter) => matchAny(filter, offer, values[filter.id], moment) === 'no');

/** `closed` fails the time alone. */
function holdAgainst(query: Query, candidates: readonly FinderOffer[], moment: Moment) {
  const hits: FinderOffer[] = [];
  const closed: FinderOffer[] = [];
  for (const offer of candidates) {
    const [first, second] = failedBy(query, offer, moment);
    if (first === undefined) hits.push(offer);
    else if (first.id === 'open' && second === undefined) closed.push(offer);
  }
  return { hits, closed };
}

/** An offer that fails one filter still counts for the other values of that filter. */
function countChoices(query: Query, candidates: readonly FinderOffer[], known: KnownValues, moment: Moment): Counts {
  const counts: Partial<Record<FilterId, Map<string, number>>> = {};
  for (const { id } of filters) counts[id] = new Map();
  const asked = new Map(filters.map(({ id }) => [id, [...new Set([...(known[id] ?? []), ...(query.values[id] ?? [])])]]));
  for (const offer of candidates) {
    const failed = failedBy(query, offer, moment);
    if (failed.length > 1) continue;
    for (const filter of failed.length === 1 ? failed : filters) {
      const own = filter.kind === 'live' || filter.alsoFinds ? (asked.get(filter.id) ?? []) : (offer.facets[filter.id] ?? []);
      const count = counts[filter.id];
      for (const value of own) if (matchOne(filter, offer, value, moment) === 'yes') count?.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** At another time a bus is at another stop, so with a distance chosen every time is asked for itself. */
function countTimes(query: Query, facts: FinderFacts, circumstances: Circumstances): ReadonlyMap<string, number> {
  return new Map(
    [...new Set([...offeredTimes, ...(query.values.open ?? [])])].map((choice) => {
      const { groups } = answerTo(withValues(query, 'open', [choice]), facts, circumstances);
      return [choice, groups.find(({ id }) => id === 'open')?.offers.length ?? 0];
    }),
  );
}

const groupOrder: readonly GroupId[] = ['all', 'open', 'unsure', 'closed', 'here', 'around', 'served', 'whole', 'unknown'];

/** In the chosen neighbourhood, somewhere in the one around it, elsewhere and also for people here, there for everybody, or it may be anywhere. */
function areaGroup(reach: FinderOffer['reach'], homes: readonly string[], chosen: string, neighbourhoods: readonly FinderNeighbourhood[]): GroupId {
  if (homes.some((home) => liesIn(home, chosen, neighbourhoods))) return 'here';
  if (homes.some((home) => liesIn(chosen, home, neighbourhoods))) return 'around';
  return reach === 'place' ? 'served' : reach;
}

/** How many wishes it may or may not grant, where that was said to be good enough. */
const doubtsAbout = ({ facets }: FinderOffer, { values }: Query) =>
  filters.filter(({ id }) => {
    const wanted = values[id] ?? [];
    return wanted.length > 1 && wanted.includes(unknownValue) && !wanted.some((value) => value !== unknownValue && facets[id]?.includes(value));
  }).length;

/** Who told their age is looking for what is meant for that age; what is for every age, or for every adult, comes after it. */
const isForAnyAge = ({ ages }: FinderOffer, { values }: Query) => (values.age ?? []).length > 0 && ages?.max === undefined && (ages?.min ?? 0) <= 18;

/** Nearest first when there is a point. Otherwise the chosen neighbourhood first, then the best answer to the text, then what is sure, then as they came. */
function inOrder(
  offers: readonly FinderOffer[],
  distances: ReadonlyMap<FinderOffer, Distance>,
  found: Circumstances['found'],
  areaOf: (offer: FinderOffer) => GroupId,
  doubtsOf: (offer: FinderOffer) => number,
): FinderOffer[] {
  const far = Number.MAX_SAFE_INTEGER;
  return offers
    .map((offer) => ({
      offer,
      place: distances.size > 0 ? (distances.get(offer)?.metres ?? far) : groupOrder.indexOf(areaOf(offer)),
      rank: found?.get(offer.key) ?? 0,
      doubts: doubtsOf(offer),
    }))
    .sort((a, b) => a.place - b.place || a.rank - b.rank || a.doubts - b.doubts)
    .map(({ offer }) => offer);
}

function grouped(offers: readonly FinderOffer[], groupOf: (offer: FinderOffer) => GroupId): Group[] {
  const groups = new Map<GroupId, FinderOffer[]>();
  for (const offer of offers) {
    const id = groupOf(offer);
    const group = groups.get(id);
    if (group) group.push(offer);
    else groups.set(id, [offer]);
  }
  return groupOrder.flatMap((id) => {
    const own = groups.get(id);
    return own ? [{ id, offers: own }] : [];
  });
}
