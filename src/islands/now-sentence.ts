/** The answer of a door in words: "Nu open" and "tot 12.00 uur". */
import { daysBetween, weekdayOf, type CivilDate, type CivilMoment } from '#domain/civil-time.ts';
import type { OpenState } from '#domain/hours.ts';
import { clockTime } from '#i18n/clock-time.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { dayInWords } from './day-format.ts';

export interface Sentence {
  readonly strong: string;
  readonly rest: string;
  readonly door: 'open' | 'opens' | 'closed' | 'unknown';
}

/** Nothing is said of hours that are only reported. */
export function sentence(state: OpenState, facts: NowFacts, now: CivilMoment): Sentence | undefined {
  const { words, time } = facts;
  const fill = (text: string, minute: number, day = '') => text.replace('{time}', clockTime(minute, time)).replace('{day}', day);
  switch (state.is) {
    case 'open':
      return { strong: words.open, rest: untilWords(state, fill, facts, now), door: 'open' };
    case 'opens':
      return { strong: words.later, rest: fill(words.laterFrom, state.slot.from), door: 'opens' };
    case 'closed': {
      if (!state.next) return { strong: words.closed, rest: '', door: 'closed' };
      const day = dayName(state.next.date, now, facts);
      return { strong: words.closed, rest: fill(words.next, state.next.from, day), door: 'closed' };
    }
    case 'unknown':
      return { strong: words.callFirst, rest: '', door: 'unknown' };
    case 'reported':
      return undefined;
  }
}

/** Until when: an hour today, or day and night when the door never closes. */
function untilWords(
  { until, slot }: Extract<OpenState, { is: 'open' }>,
  fill: (text: string, minute: number) => string,
  { words }: NowFacts,
  now: CivilMoment,
): string {
  if (!until) return fill(words.openSince, slot.from);
  if (daysBetween(now.date, until.date) >= 7) return words.always;
  // Midnight closes the day that was, so it reads 24.00.
  return fill(words.openUntil, until.minute === 0 ? 1440 : until.minute);
}

/** "dinsdag", or "dinsdag 8 december" when it is more than six days away. */
export function dayName(date: CivilDate, now: CivilMoment, { weekdays, intl }: Pick<NowFacts, 'weekdays' | 'intl'>): string {
  const isSoon = daysBetween(now.date, date) < 7;
  return isSoon ? weekdays[weekdayOf(date)] : dayInWords(date, intl, { weekday: 'long', day: 'numeric', month: 'long' });
}
