/** Open or not, now and in the days to come. Pure: the same code answers at build time and in the browser. What it decides is in HOURS.md. */
import type { Checked } from './checked.schema.ts';
import { addDays, type CivilDate, type CivilMoment } from './civil-time.ts';
import { dayPlan, daysFrom, type DayPlan, type DayReason, type HoursCalendar } from './hours-day.ts';
import { byPlace, spotOf, type Slot } from './hours-slot.ts';
import type { Hours } from './hours.schema.ts';
import { trustOf } from './trust.ts';

export { dayPlan, daysFrom, type DayPlan, type DayReason, type HoursCalendar } from './hours-day.ts';
export type { Slot } from './hours-slot.ts';

/** The hours of one offer with what is needed to judge them. `shelfLife` is a duration: `P6M`. */
export interface HoursFacts {
  readonly hours: Hours | 'unknown';
  readonly checked?: Checked | undefined;
  readonly shelfLife: string;
  readonly calendar: HoursCalendar;
}

export type OpenState =
  /** `until` is null when the end is not known; a week or more ahead when it never closes. */
  | { is: 'open'; slot: Slot; until: CivilMoment | null }
  /** Closed now, opens later today. */
  | { is: 'opens'; slot: Slot }
  /** Closed for the rest of today; `next` is the next slot that is known, within 60 days. */
  | { is: 'closed'; because?: DayReason; next?: Slot }
  /** There are hours, but they are unconfirmed or past their shelf life; `on` is the date of the source, or `unknown`. */
  | { is: 'reported'; on: string }
  | { is: 'unknown'; because?: DayReason };

/** A slot in minutes from midnight of the day that is asked about; `to` is as long as it is open for sure. */
interface Stretch {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
}

/** The plan of `ahead` days after the day that is asked about. */
type PlanOf = (ahead: number) => DayPlan;

const dayMinutes = 1440;
/** "Vanaf 19.00 uur": so long we dare say that it is open. */
const sureMinutes = 180;
const daysAhead = 60;

/** The minute, counted from midnight of its own day, until which a slot is open for sure. */
export const sureEnd = ({ from, to }: Pick<Slot, 'from' | 'to'>): number => to ?? from + sureMinutes;

function stretchesOf(planOf: PlanOf, ahead: number): Stretch[] {
  const shift = ahead * dayMinutes;
  return planOf(ahead).slots.map((slot) => ({ slot, from: slot.from + shift, to: sureEnd(slot) + shift }));
}

/** The minute the door closes, null when that is not known: slots at one place that touch or overlap are one, also across midnight. */
function endOf(running: Stretch, planOf: PlanOf): number | null {
  const here: Stretch[] = [];
  let end = running.to;
  for (let ahead = -1; ahead <= 8 && end >= ahead * dayMinutes; ahead++) {
    for (const stretch of stretchesOf(planOf, ahead)) {
      if (spotOf(stretch.slot) !== spotOf(running.slot)) continue;
      here.push(stretch);
      if (stretch.from <= end && stretch.to > end) end = stretch.to;
    }
  }
  // A slot without an end may go on until midnight after it started.
  const isEndless = here.some(({ slot, from, to }) => slot.to === null && from <= end && end <= Math.max(to, from - slot.from + dayMinutes));
  return isEndless ? null : end;
}

function isConfirmed(facts: HoursFacts, today: CivilDate): facts is HoursFacts & { hours: Hours } {
  return facts.hours !== 'unknown' && trustOf(facts.checked, facts.shelfLife, today) === 'confirmed';
}

/** `now` is Amsterdam civil time; see `civilMoment`. */
export function openState(facts: HoursFacts, now: CivilMoment): OpenState {
  if (facts.hours === 'unknown') return { is: 'unknown' };
  if (!isConfirmed(facts, now.date)) return { is: 'reported', on: facts.checked?.on ?? 'unknown' };
  const planOf: PlanOf = (ahead) => dayPlan(facts.hours, addDays(now.date, ahead), facts.calendar);

  const running = [-1, 0]
    .flatMap((ahead) => stretchesOf(planOf, ahead))
    .filter(({ from, to }) => from <= now.minute && now.minute < to)
    // The place itself first; there, the slot that started last, because it says most about this moment.
    .sort((one, other) => byPlace(one.slot, other.slot) || other.from - one.from)[0];
  if (running) {
    const end = endOf(running, planOf);
    return { is: 'open', slot: running.slot, until: end === null ? null : { date: addDays(now.date, Math.floor(end / dayMinutes)), minute: end % dayMinutes } };
  }

  const { state, slots, because } = planOf(0);
  if (state !== 'closed' && because && because.kind !== 'exception') return { is: 'unknown', because };
  if (slots.some((slot) => slot.to === null && slot.from <= now.minute)) return { is: 'unknown' };
  const later = slots.find((slot) => slot.from > now.minute);
  if (later) return { is: 'opens', slot: later };

  let next: Slot | undefined;
  for (let ahead = 1; ahead <= daysAhead && !next; ahead++) next = planOf(ahead).slots[0];
  return { is: 'closed', ...(state === 'closed' && because && { because }), ...(next && { next }) };
}

/** The one gate for every output that states hours as a fact: empty unless they are confirmed and fresh on `today`. */
export function confirmedDays(facts: HoursFacts, date: CivilDate, days: number, today: CivilDate): DayPlan[] {
  return isConfirmed(facts, today) ? daysFrom(facts.hours, date, days, facts.calendar) : [];
}

/** The mirror image of `confirmedDays`: hours that may only be told together with their source. */
export function reportedHours(facts: HoursFacts, today: CivilDate): Hours | undefined {
  return facts.hours === 'unknown' || isConfirmed(facts, today) ? undefined : facts.hours;
}
