/** When an offer is surely open, in quarters of an hour, so that "open" can be a filter of a server that knows no opening hours. */
import { addDays, civilMoment, instantOf, type CivilDate, type CivilMoment } from '#domain/civil-time.ts';
import { confirmedDays, sureEnd, type HoursFacts, type Slot } from '#domain/hours.ts';

const quarterLength = 900_000;
const quarterMinutes = 15;
const dayMinutes = 1440;
/** So many days a document tells of, the day it was made with it. */
export const daysTold = 7;

/** The quarter since 1970 (UTC) in which an instant lies, in milliseconds. */
export const quarterOf = (instant: number): number => Math.floor(instant / quarterLength);

/** The first quarter nothing is known of. */
export const firstUntold = (made: CivilDate, days = daysTold): number => quarterOf(instantOf(made, days * dayMinutes));

/**
 * The quarters from the start of the day `made` in which it is surely open for at least a minute, in order; none when the hours aren't sure that day.
 * They were sure that day: what passes its shelf life in the days after it is judged again from the hours, by who reads them.
 */
export function openQuarters(facts: HoursFacts, made: CivilDate, days = daysTold): number[] {
  // Also the day before: what it opened may run past midnight.
  const plans = confirmedDays(facts, addDays(made, -1), days + 1, made);
  if (plans.length === 0) return [];
  const slotsOn = new Map(plans.map(({ date, slots }) => [date, slots]));
  return quartersFrom(made, days).flatMap(({ quarter, date, minute }) => {
    const touches = (slots: readonly Slot[] = [], shift = 0) =>
      slots.some((slot) => slot.from + shift < minute + quarterMinutes && sureEnd(slot) + shift > minute);
    return touches(slotsOn.get(date)) || touches(slotsOn.get(addDays(date, -1)), -dayMinutes) ? [quarter] : [];
  });
}

interface Quarter extends CivilMoment {
  readonly quarter: number;
}

const known = new Map<string, readonly Quarter[]>();

/** The same for every offer. The clock on the wall decides, so each is read from it: in one night an hour comes twice, in one it doesn't come. */
function quartersFrom(made: CivilDate, days: number): readonly Quarter[] {
  const name = `${made} ${String(days)}`;
  const first = quarterOf(instantOf(made, 0));
  const all =
    known.get(name) ??
    Array.from({ length: firstUntold(made, days) - first }, (_, number) => ({ quarter: first + number, ...civilMoment((first + number) * quarterLength) }));
  known.set(name, all);
  return all;
}
