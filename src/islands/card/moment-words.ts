/** Days and times as people of a language write them. */
import type { CivilDate, CivilMoment } from '#domain/civil-time.ts';
import { clockTime } from '#i18n/clock-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { Said } from '#projections/said.ts';
import { dayInWords } from '../day-format.ts';
import { fill, plain } from '../finder/say.ts';
import type { NextMoment } from './next-moments.ts';

type Speaker = Pick<HandoverFile, 'language' | 'made' | 'words'>;

/** '3 maart 2026'. */
export const dateWords = (date: CivilDate, { language }: Pick<Speaker, 'language'>): string =>
  dayInWords(date, language.intl, { day: 'numeric', month: 'long', year: 'numeric' });

/** 'dinsdag 24 november'; with the year when that isn't the one of the data. */
function dayWords(date: CivilDate, made: CivilDate | undefined, intl: string): string {
  const isOtherYear = date.slice(0, 4) !== made?.slice(0, 4);
  return dayInWords(date, intl, { weekday: 'long', day: 'numeric', month: 'long', ...(isOtherYear && { year: 'numeric' }) });
}

/** 'dinsdag 24 november, 10.30'. @param isPast always with its year: the data may be as old as the appointment */
export function momentWords({ date, minute }: CivilMoment, { language, made, words }: Speaker, isPast = false): string {
  return dayWords(date, isPast ? undefined : made, language.intl) + plain(words.texts.comma) + clockTime(minute, language.time);
}

/** 'dinsdag 24 november, 10.00 tot 12.00 uur (in De Linde, Straat 1)'. */
export function slotWords({ slot, spot }: NextMoment, { language, made, words }: Speaker): Said {
  const { fromTo, fromOnly, comma, momentAt } = words.texts;
  const { date, from, to } = slot;
  const hours = plain(fill(to === null ? fromOnly : fromTo, { from: clockTime(from, language.time), to: clockTime(to ?? 0, language.time) }));
  const moment = dayWords(date, made, language.intl) + plain(comma) + hours;
  return spot ? fill(momentAt, { moment, place: [plain(spot.name), ...spot.lines].join(', ') }) : moment;
}
