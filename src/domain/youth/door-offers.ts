/** What stands behind a door of the page for young people: the few things that help now. */
import type { Catalogue } from '../catalogue.ts';
import { hasDoor, type Offer } from '../place.ts';
import { trustOf } from '../trust.ts';
import { isThere, youthRank } from './fits-youth.ts';
import type { YouthDoor } from './youth-door.ts';

type Setting = Pick<Catalogue, 'offers' | 'municipality' | 'today'>;

/** At most so many beside the service point: who has to choose from a list, chooses nothing. */
const most = 2;

export interface BehindDoor {
  /** Of this subject, the best first; empty when nothing is known here. */
  readonly fitting: readonly Offer[];
  /** Whether something fitting is for young people, and not only for everybody. */
  readonly isForYouth: boolean;
  /** For every question: a youth centre and a desk for advice. Only when there is too little of the subject itself. */
  readonly general: readonly Offer[];
}

/** The best few for this door, the service point itself left out: it stands above them. Two things of one place count as one. */
export function behindDoor({ topics }: Pick<YouthDoor, 'topics'>, setting: Setting): BehindDoor {
  const { municipality, offers } = setting;
  const candidates = offers.flatMap((offer) => {
    // Who is looking for a bed is in that situation: then what is for it isn't for others.
    const situation = offer.audiences.some(({ id }) => topics.includes(id));
    const rank = situation ? Math.min(2, youthRank(offer) ?? Infinity) : youthRank(offer);
    return rank === undefined || rank === Infinity || offer.kind.id === municipality.youthKind || !isThere(offer)
      ? []
      : [{ offer, score: scoreOf(offer, rank, topics, setting) }];
  });
  const best = (isOne: (offer: Offer) => boolean) =>
    onePerPlace(
      candidates
        .filter(({ offer }) => isOne(offer))
        .sort((one, other) => compare(one.score, other.score))
        .map(({ offer }) => offer),
    );
  const fitting = onePerKind(best((offer) => offer.topics.some(({ id }) => topics.includes(id)))).slice(0, most);
  const [centre] = best(({ kind }) => kind.id === 'jongerencentrum');
  const [advice] = best(({ kind }) => kind.id === municipality.adviceKind);
  const general = onePerPlace([centre, advice].filter((offer) => offer !== undefined)).filter((offer) => !fitting.some(({ place }) => place === offer.place));
  return { fitting, isForYouth: fitting.some((offer) => (youthRank(offer) ?? 2) < 2), general: general.slice(0, most - fitting.length) };
}

/** Lower is better: for the young, then a walk in with every question, no things to take home, of the very subject, sure, with a way to get there, with others. */
function scoreOf(offer: Offer, rank: number, topics: readonly string[], { municipality, today }: Setting): readonly number[] {
  const first = topics.findIndex((topic) => offer.topics.some(({ id }) => id === topic));
  const ownFirst = offer.topics.findIndex(({ id }) => topics.includes(id));
  const isAdvice = offer.kind.id === municipality.adviceKind;
  const isSure = trustOf(offer.checked.hours, municipality.shelfLife.hours, today) === 'confirmed';
  const hasWay = hasDoor(offer.place, today) || Object.keys(offer.contact).length > 0;
  return [rank, Number(!isAdvice), Number(givesThings(offer)), first, ownFirst, Number(!isSure), Number(!hasWay), Number(!offer.kind.collective)];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, number) => value !== other[number]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

// Who can't pay a bill needs somebody to talk to before a cheap coat.
const givesThings = ({ kind }: Offer) => ['kringloop', 'kledingbank', 'voedselbank'].includes(kind.id);

// Two desks of one kind say the same twice. Youth work is many things.
const onePerKind = (offers: readonly Offer[]) =>
  offers.filter(({ kind }, number) => kind.id.startsWith('jongeren') || offers.findIndex((other) => other.kind === kind) === number);

const onePerPlace = (offers: readonly Offer[]) => offers.filter(({ place }, number) => offers.findIndex((other) => other.place === place) === number);
