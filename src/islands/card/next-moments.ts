/** The next times of an offer that are sure. */
import { addDays, daysBetween, type CivilDate, type CivilMoment } from '#domain/civil-time.ts';
import { confirmedDays, sureEnd, type DayPlan, type Slot } from '#domain/hours.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import type { HandoverSpot } from '#projections/handover-spots.ts';

export interface NextMoment {
  readonly slot: Slot;
  /** Only when it isn't at the place of the offer. */
  readonly spot?: HandoverSpot;
}

export type When =
  | { readonly is: 'moments'; readonly moments: readonly NextMoment[] }
  /** It is sure that the door stays shut for as long as we look ahead. */
  | { readonly is: 'closed' }
  | { readonly is: 'unsure' };

/** Sixty days, and yesterday. */
const daysAhead = 61;
const dayMinutes = 1440;

/** @param now in Amsterdam: what is over by then stays out, what goes on is in */
export function whenOf(offer: HandoverOffer, file: HandoverFile, now: CivilMoment, count = 3): When {
  // A night that began yesterday may still go on.
  const plans = plansOf(offer, file, addDays(now.date, -1), daysAhead, now.date);
  const slots = plans.flatMap((plan) => plan.slots).filter((slot) => !isOver(slot, now));
  if (slots.length > 0) return { is: 'moments', moments: slots.slice(0, count).map((slot) => withSpot(slot, offer, file)) };
  return plans.length > 0 && plans.every(({ state }) => state === 'closed') ? { is: 'closed' } : { is: 'unsure' };
}

export function nextMoments(offer: HandoverOffer, file: HandoverFile, now: CivilMoment, count: number): readonly NextMoment[] {
  const when = whenOf(offer, file, now, count);
  return when.is === 'moments' ? when.moments : [];
}

/**
 * Where the offer is at an agreed moment, when that isn't its own place, or not sure.
 * @param today on this day the hours have to be sure: that they must be checked again before the moment takes nothing away
 */
export function spotAt(moment: CivilMoment, offer: HandoverOffer, file: HandoverFile, today: CivilDate): HandoverSpot | undefined {
  // A night that began the day before may still go on.
  const slots = plansOf(offer, file, addDays(moment.date, -1), 2, today).flatMap((plan) => plan.slots);
  const running = slots.filter(({ date, from, to }) => {
    const minute = daysBetween(date, moment.date) * dayMinutes + moment.minute;
    return from <= minute && minute < (to ?? dayMinutes);
  });
  const [spot, ...others] = running.map((slot) => withSpot(slot, offer, file).spot);
  // At two places at one time: nobody knows which was meant.
  return others.every((other) => other === spot) ? spot : undefined;
}

/** When it starts, as an agreed moment. */
export const momentOf = ({ date, from }: Slot): CivilMoment => ({ date, minute: from });

function plansOf({ hours }: HandoverOffer, { shelfLife, calendar }: HandoverFile, from: CivilDate, days: number, today: CivilDate): readonly DayPlan[] {
  return hours ? confirmedDays({ ...hours, shelfLife, calendar }, from, days, today) : [];
}

function isOver(slot: Slot, now: CivilMoment): boolean {
  const end = sureEnd(slot);
  const lastDay = addDays(slot.date, Math.floor(end / dayMinutes));
  return lastDay < now.date || (lastDay === now.date && end % dayMinutes <= now.minute);
}

function withSpot(slot: Slot, { key }: HandoverOffer, { spots }: HandoverFile): NextMoment {
  const place = slot.at ?? key.split('/')[0] ?? '';
  const spot = slot.stop === undefined ? slot.at !== undefined && spots[slot.at] : spots[`${place}.${slot.stop}`];
  return spot ? { slot, spot } : { slot };
}
