/** iCalendar (RFC 5545) of what is sure: a place's or a neighbourhood's coming weeks, one event per moment, so that every exception is right. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { isConfidential, whereOn, type Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines } from './address.ts';
import { sureDays } from './hours-view.ts';
import { compact, escapeText, fileOf, stamp, timezone } from './ical.ts';
import { weekOf, type Moment } from './week.ts';

/** Days ahead; the site is made anew every night, so a subscription keeps moving on. */
export const calendarDays = 60;

/** The moments of one place in the coming days. */
export function placeMoments(place: Place, catalogue: Catalogue, days = calendarDays): Moment[] {
  if (isConfidential(place)) return [];
  return place.offers.flatMap((offer) =>
    sureDays(offer, catalogue, days).flatMap(({ slots }) =>
      slots.map((slot) => ({ offer, slot, place: slot.at === undefined ? place : (catalogue.places.find(({ id }) => id === slot.at) ?? place) })),
    ),
  );
}

export const neighbourhoodMoments = (neighbourhood: Neighbourhood, catalogue: Catalogue): Moment[] =>
  weekOf(neighbourhood, catalogue, calendarDays).flatMap(({ moments }) => moments);

export const hasCalendar = (place: Place, catalogue: Catalogue) => placeMoments(place, catalogue).length > 0;

/** A whole calendar. */
export function calendar(name: string, moments: readonly Moment[], { municipality, today }: Catalogue, reader: Reader): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Open Inloop//${escapeText(municipality.name)}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Europe/Amsterdam',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...timezone,
    ...moments.flatMap((moment) => event(moment, municipality.id, today, reader)),
    'END:VCALENDAR',
  ];
  return fileOf(lines);
}

function event({ offer, slot, place }: Moment, municipality: string, today: string, reader: Reader): string[] {
  const { date, from, to } = slot;
  const here = whereOn(place, date).where;
  const stop = here.kind === 'area' ? here.stops.find(({ id }) => id === slot.stop) : undefined;
  const where = stop ? [stop.name] : addressLines(here);
  const summary = reader.textAt(offer.texts, 'summary');
  const name = reader.text(offer.name);
  return [
    'BEGIN:VEVENT',
    `UID:${offer.key.replace('/', '.')}.${date}.${String(from)}@${municipality}.open-inloop`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;TZID=Europe/Amsterdam:${stamp(date, from)}`,
    // Without a known end there is only a start: the calendar shows a moment.
    ...(to === null ? [] : [`DTEND;TZID=Europe/Amsterdam:${stamp(date, to)}`]),
    `SUMMARY${languageOf(name)}:${escapeText(`${name.value}, ${place.name}`)}`,
    ...(where.length > 0 ? [`LOCATION:${escapeText([place.name, ...where].join(', '))}`] : []),
    ...(summary === undefined ? [] : [`DESCRIPTION${languageOf(summary)}:${escapeText(summary.value)}`]),
    'END:VEVENT',
  ];
}

/** Dutch in a calendar of another language says that it is Dutch. */
const languageOf = ({ isFallback }: Localized) => (isFallback ? ';LANGUAGE=nl' : '');
