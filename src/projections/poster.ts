/** A neighbourhood on one sheet of A4: its week when its hours are sure, else its places. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { CivilDate } from '#domain/civil-time.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { whereOn } from '#domain/place.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines, hasStreet } from './address.ts';
import { em, footExtra, largestFit, lineHeight, linesOf, noteSize, posterWidth, type PosterType } from './poster-fit.ts';
import { posterLine, rankOf, wordsOf, type PosterLine } from './poster-line.ts';
import { posterPlaces, type PosterPlaces } from './poster-places.ts';
import { posterWeek, type PosterWeek } from './poster-week.ts';

/** Where a place of the week is; twice in the list when it moves. */
export interface PosterAddress {
  readonly placeName: string;
  readonly street: string;
}

export interface PosterDay {
  readonly date: CivilDate;
  readonly lines: readonly PosterLine[];
  /** How many times of this day are not on the poster: without lines and with some of these it isn't a day with nothing. */
  readonly more: number;
}

export interface PosterTimetable extends Omit<PosterWeek, 'days'> {
  readonly is: 'week';
  readonly type: PosterType;
  /** Together before alone, then by time. */
  readonly days: readonly PosterDay[];
  /** How many times of the week are not on the poster. */
  readonly more: number;
  readonly addresses: readonly PosterAddress[];
  /** The first and the last day on which somebody asked these hours; as precise as they were written down. Left out when none is left on the sheet. */
  readonly checked?: { readonly since: string; readonly until: string };
  /** True for the whole week, also for what is not on the poster. */
  readonly isFree: boolean;
  readonly isWithoutAppointment: boolean;
}

export type Poster = PosterTimetable | ({ readonly is: 'places' } & PosterPlaces);

/** Columns in ems: the day, the time, and the pictogram with the white around it. */
const timeColumn = 5.6;
const otherColumns = 6.6 + timeColumn + 2.4;
/** White above and below a day with its rule. */
const dayWhite = { 19: 5.3, 17: 4.7, 15: 3.9, 13: 2.7, 12: 2.7, 11: 2.7 };

export function posterOf(neighbourhood: Neighbourhood, catalogue: Catalogue, reader: Reader): Poster {
  const { days, ...week } = posterWeek(neighbourhood, catalogue);
  const lines = days.flatMap(({ moments }, day) =>
    moments.map((moment) => posterLine(moment, day, reader)).sort((one, other) => rankOf(one.moment.offer) - rankOf(other.moment.offer)),
  );
  if (lines.length === 0) return { is: 'places', ...posterPlaces(neighbourhood, catalogue, reader) };

  const { important, least } = byImportance(lines, catalogue.municipality.adviceKind);
  const { type, count } = largestFit(
    lines.length,
    (number, candidate) => heightOf(important.slice(0, number), lines.length > number, candidate, reader),
    least,
  );
  const shown = new Set(important.slice(0, count));
  const kept = lines.filter((line) => shown.has(line));
  const all = lines.map(({ moment }) => moment.offer);
  const [since, ...later] = kept.flatMap(({ moment }) => moment.offer.checked.hours?.on ?? []).sort();
  return {
    is: 'week',
    ...week,
    type,
    days: days.map(({ date, moments }, day) => {
      const here = kept.filter((line) => line.day === day);
      return { date, lines: here, more: moments.length - here.length };
    }),
    more: lines.length - count,
    addresses: addressesOf(kept),
    ...(since !== undefined && { checked: { since, until: later.at(-1) ?? since } }),
    isFree: all.every(({ cost }) => cost === 'free'),
    isWithoutAppointment: all.every(({ appointment }) => appointment === 'none' || appointment === 'possible'),
  };
}

/**
 * What is cut first comes last. The first of every day stays, for no day that has something may look empty, and where one can go with any
 * question, at least once: these are the first `least`. Then together goes before alone, walking in before an appointment, and a quiet day
 * before a full one.
 */
function byImportance(lines: readonly PosterLine[], adviceKind: string): { readonly important: readonly PosterLine[]; readonly least: number } {
  const importanceOf = (line: PosterLine) => {
    const { offer } = line.moment;
    const before = lines.filter((other) => other.moment.offer === offer).indexOf(line);
    const onDay = lines.filter((other) => other.day === line.day).indexOf(line);
    const isAdvice = offer.kind.id === adviceKind && before === 0;
    return (isAdvice ? -100_000 : 0) + (onDay === 0 ? -200_000 : 0) + rankOf(offer) * 10_000 + onDay * 100 + before;
  };
  const known = new Map(lines.map((line) => [line, importanceOf(line)]));
  const importance = (line: PosterLine) => known.get(line) ?? 0;
  return {
    important: [...lines].sort((one, other) => importance(one) - importance(other)),
    least: lines.filter((line) => importance(line) < 0).length,
  };
}

function addressesOf(lines: readonly PosterLine[]): PosterAddress[] {
  const found = new Map<string, PosterAddress>();
  for (const { moment } of lines) {
    const { where } = whereOn(moment.place, moment.slot.date);
    const [street] = hasStreet(where) ? addressLines(where) : [];
    if (street !== undefined) found.set(`${moment.place.id} ${street}`, { placeName: moment.place.name, street });
  }
  return [...found.values()].sort((one, other) => one.placeName.localeCompare(other.placeName, 'nl'));
}

function heightOf(lines: readonly PosterLine[], hasMore: boolean, type: PosterType, { language }: Reader): number {
  const { size } = type;
  const column = posterWidth - em(size) * otherColumns;
  const linesIn = (line: PosterLine) =>
    Math.max(
      linesOf(line.time.value, size, em(size) * timeColumn),
      linesOf(
        wordsOf(line, type)
          .map(({ value }) => value)
          .join(' · '),
        size,
        column,
      ),
    );
  const perDay = Array.from({ length: 7 }, (_, day) => lines.filter((line) => line.day === day).reduce((sum, line) => sum + linesIn(line), 0));
  const week = perDay.reduce((sum, count) => sum + Math.max(1, count) * lineHeight(size, language) + dayWhite[size], 0);
  const legend = addressesOf(lines).map(({ placeName, street }) => `${placeName}: ${street}.`);
  return week + (linesOf(legend.join(' '), noteSize, posterWidth) + (hasMore ? 1 : 0)) * lineHeight(noteSize, language) + footExtra[language.direction];
}
