import type { CivilMoment } from '#domain/civil-time.ts';
import { minuteOf } from '#domain/civil-time.ts';
import { momentOf, type NextMoment } from '../card/next-moments.ts';

export type Agreed = { readonly is: 'incomplete' } | { readonly is: 'past' } | { readonly is: 'moment'; readonly moment: CivilMoment };

/** Reads what stands in a field for a day (`2026-11-30`) and one for a time (`09:30`), each possibly half typed. */
export function agreedMoment(day: string, time: string, now: CivilMoment): Agreed {
  // A year that is still being typed has passed long ago.
  if (!/^20\d\d-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(time) || Number.isNaN(Date.parse(day))) return { is: 'incomplete' };
  const moment = { date: day, minute: minuteOf(time.slice(0, 5)) };
  const isPast = moment.date < now.date || (moment.date === now.date && moment.minute <= now.minute);
  return isPast ? { is: 'past' } : { is: 'moment', moment };
}

export const isSameMoment = (one: CivilMoment | undefined, other: CivilMoment | undefined): boolean =>
  one?.date === other?.date && one?.minute === other?.minute;

/** Each moment once. At what begins in two places at the same time nobody can tell which of them was meant. */
export function distinctMoments(moments: readonly NextMoment[]): NextMoment[] {
  const sharing = (slot: NextMoment['slot']) => moments.filter((other) => isSameMoment(momentOf(other.slot), momentOf(slot)));
  return moments.flatMap((moment) => {
    const [first, ...others] = sharing(moment.slot);
    if (first !== moment) return [];
    return others.length > 0 ? [{ slot: moment.slot }] : [moment];
  });
}
