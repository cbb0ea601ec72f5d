/** One stretch of time in which a door is open. */
import { minuteOf, type CivilDate } from './civil-time.ts';

/** Minutes from midnight of `date`, the day it starts on. */
export interface Slot {
  readonly date: CivilDate;
  readonly from: number;
  /** More than 1440 when it runs past midnight; null when the end is not known. */
  readonly to: number | null;
  /** Id of the place, when it is not the place of the offer. */
  readonly at?: string;
  /** Id of the stop, for a bus that comes to more than one. */
  readonly stop?: string;
  readonly languages?: readonly string[];
  /** Path of the note, so that a translation of it can be found: `hours.rules.0.note`. */
  readonly noteAt?: string;
}

/** The part of a rule, a date or an exception that makes a slot. */
interface Times {
  readonly from: string;
  readonly to?: string | undefined;
  readonly at?: string | undefined;
  readonly stop?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** `path` is the path of these times in the offer: `hours.rules.0`. */
export function slotOn(date: CivilDate, { from, to, at, stop, languages, note }: Times, path: string): Slot {
  const start = minuteOf(from);
  const end = to ? minuteOf(to) : null;
  return {
    date,
    from: start,
    to: end !== null && end <= start ? end + 1440 : end,
    ...(at && { at }),
    ...(stop && { stop }),
    ...(languages && { languages }),
    ...(note && { noteAt: `${path}.note` }),
  };
}

/** What a slot says besides its place and times. */
const saysOf = (slot: Slot): string => [slot.languages, slot.noteAt].join('');

/** Where a slot is: the empty text is the place of the offer itself. */
export const spotOf = ({ at = '', stop = '' }: Pick<Slot, 'at' | 'stop'>): string => at + stop;

/** The place of the offer itself before another place. */
export function byPlace(one: Slot, other: Slot): number {
  return spotOf(one).localeCompare(spotOf(other));
}

/** Earliest first; then by place, and the slot that says more before the one that says nothing. */
function bySlotOrder(one: Slot, other: Slot): number {
  return one.from - other.from || byPlace(one, other) || saysOf(other).localeCompare(saysOf(one));
}

function touches(earlier: Slot, later: Slot): boolean {
  // An end that is not known reaches nothing: the slot after it stays visible.
  return earlier.to === null || later.to === null ? earlier.to === later.to && earlier.from === later.from : later.from <= earlier.to;
}

/** Sorted. At one place, slots that touch and say the same become one; a slot that says nothing goes when an earlier one covers it. */
export function tidySlots(slots: readonly Slot[]): Slot[] {
  const tidy: Slot[] = [];
  for (const slot of [...slots].sort(bySlotOrder)) {
    const end = slot.to ?? 0;
    const says = saysOf(slot);
    const index = tidy.findIndex(
      (other) => spotOf(other) === spotOf(slot) && touches(other, slot) && (saysOf(other) === says || (says === '' && end <= (other.to ?? 0))),
    );
    const other = tidy[index];
    if (other === undefined) tidy.push(slot);
    else if (end > (other.to ?? 0)) tidy[index] = { ...other, to: end };
  }
  return tidy;
}
