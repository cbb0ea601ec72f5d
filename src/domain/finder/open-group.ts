/** Open in a stretch of time, in three answers: for sure, ask first, no. */
import { addDays, weekdayOf, type CivilMoment } from '../civil-time.ts';
import { confirmedDays, sureEnd, type DayPlan, type Slot } from '../hours.ts';
import type { FinderOffer } from './finder-offer.ts';

/** The times that are always there to choose. */
export const offeredTimes = ['nu', 'vandaag', 'avond', 'weekend'] as const;
export const weekdayChoices = { maandag: 'mo', dinsdag: 'tu', woensdag: 'we', donderdag: 'th', vrijdag: 'fr', zaterdag: 'sa', zondag: 'su' } as const;
type WeekdayChoice = keyof typeof weekdayChoices;
const weekdayNames = Object.keys(weekdayChoices) as WeekdayChoice[];
/** All times; beside those that are offered `morgen`, and a weekday: the next such day, that may be today. */
export const openChoices = [...offeredTimes, 'morgen', ...weekdayNames] as const;
export type OpenChoice = (typeof openChoices)[number];
export const isOpenChoice = (value: string | undefined): value is OpenChoice => openChoices.some((choice) => choice === value);

export type OpenGroup = 'open' | 'unsure' | 'closed';

const dayMinutes = 1440;
/** "Vanavond" starts at six. */
export const eveningStart = 18 * 60;
const untilSaturday = { mo: 5, tu: 4, we: 3, th: 2, fr: 1, sa: 0, su: -1 } as const;

const isWeekday = (choice: OpenChoice): choice is WeekdayChoice => weekdayNames.some((day) => day === choice);

/** Minutes from midnight of today; `to` is not in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of the chosen time. On Sunday "the weekend" is the rest of that Sunday, and so is "zondag". */
export function stretchOf(choice: OpenChoice, { date, minute }: CivilMoment): Stretch {
  if (isWeekday(choice)) {
    const today = Object.values(weekdayChoices).indexOf(weekdayOf(date));
    const start = ((weekdayNames.indexOf(choice) - today + 7) % 7) * dayMinutes;
    return { from: Math.max(minute, start), to: start + dayMinutes };
  }
  switch (choice) {
    case 'nu':
      return { from: minute, to: minute + 1 };
    case 'vandaag':
      return { from: minute, to: dayMinutes };
    case 'morgen':
      return { from: dayMinutes, to: 2 * dayMinutes };
    case 'avond':
      return { from: Math.max(minute, eveningStart), to: dayMinutes };
    case 'weekend': {
      const saturday = untilSaturday[weekdayOf(date)] * dayMinutes;
      return { from: Math.max(minute, saturday), to: saturday + 2 * dayMinutes };
    }
  }
}

/** What is worked out for one offer at one minute; asked again and again while choices are counted. */
interface Known {
  readonly now: CivilMoment;
  readonly plans: Map<number, readonly DayPlan[]>;
  readonly groups: Map<OpenChoice, OpenGroup>;
}

const knownOf = new WeakMap<FinderOffer, Known>();

function knownAt(offer: FinderOffer, now: CivilMoment): Known {
  const last = knownOf.get(offer);
  if (last?.now === now) return last;
  const isSameDay = last?.now.date === now.date;
  const known: Known = { now, plans: isSameDay ? last.plans : new Map<number, readonly DayPlan[]>(), groups: new Map() };
  knownOf.set(offer, known);
  return known;
}

/** The day so many days from now; empty when the hours of the offer aren't sure (any more). */
function planOf(offer: FinderOffer, ahead: number, now: CivilMoment): readonly DayPlan[] {
  if (!offer.hours) return [];
  const { plans } = knownAt(offer, now);
  const plan = plans.get(ahead) ?? confirmedDays(offer.hours, addDays(now.date, ahead), 1, now.date);
  plans.set(ahead, plan);
  return plan;
}

interface DayInStretch {
  readonly plan: DayPlan;
  /** Minutes from midnight of today to midnight of that day. */
  readonly shift: number;
}

/** The days that touch the stretch, and the day before it for what goes on past midnight. */
function daysIn(offer: FinderOffer, { from, to }: Stretch, now: CivilMoment): DayInStretch[] {
  const days: DayInStretch[] = [];
  for (let ahead = Math.floor(from / dayMinutes) - 1; ahead * dayMinutes < to; ahead += 1) {
    for (const plan of planOf(offer, ahead, now)) days.push({ plan, shift: ahead * dayMinutes });
  }
  return days;
}

const slotsAmong = (days: readonly DayInStretch[], { from, to }: Stretch): Slot[] =>
  days.flatMap(({ plan, shift }) => plan.slots.filter((slot) => slot.from + shift < to && sureEnd(slot) + shift > from));

/** The slots in which it is open for sure during the chosen time. */
export function slotsIn(offer: FinderOffer, choice: OpenChoice, now: CivilMoment): Slot[] {
  const stretch = stretchOf(choice, now);
  return offer.isRunning ? slotsAmong(daysIn(offer, stretch, now), stretch) : [];
}

export function openGroup(offer: FinderOffer, choice: OpenChoice, now: CivilMoment): OpenGroup {
  const { groups } = knownAt(offer, now);
  const group = groups.get(choice) ?? groupIn(offer, stretchOf(choice, now), now);
  groups.set(choice, group);
  return group;
}

function groupIn(offer: FinderOffer, stretch: Stretch, now: CivilMoment): OpenGroup {
  if (!offer.isRunning) return 'closed';
  const days = daysIn(offer, stretch, now);
  if (days.length === 0) return 'unsure';
  if (slotsAmong(days, stretch).length > 0) return 'open';
  const isUnsure = days.some(
    ({ plan: { state, because, slots }, shift }) =>
      // The day before only counts for what ran past midnight.
      shift + dayMinutes > stretch.from &&
      ((state !== 'closed' && because !== undefined && because.kind !== 'exception') ||
        slots.some((slot) => slot.to === null && slot.from + shift < stretch.to)),
  );
  return isUnsure ? 'unsure' : 'closed';
}
