/** iCalendar (RFC 5545) of what is sure: a place's or a neighbourhood's coming weeks, one event per moment, so that every exception is right. */
import type { Catalogue } from '#domain/catalogue.ts';
import { addDays, timeOf } from '#domain/civil-time.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { isConfidential, whereOn, type Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines } from './address.ts';
import { sureDays } from './hours-view.ts';
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

// The rules of Dutch summer time, for calendars that don't know the zone by name.
const timezone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A whole calendar, lines folded at 75 octets and ended with CRLF. */
export function calendar(name: string, moments: readonly Moment[], { municipality, today }: Catalogue, reader: Reader): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Open Inloop//${escape(municipality.name)}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    'X-WR-TIMEZONE:Europe/Amsterdam',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...timezone,
    ...moments.flatMap((moment) => event(moment, municipality.id, today, reader)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
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
    `SUMMARY${languageOf(name)}:${escape(`${name.value}, ${place.name}`)}`,
    ...(where.length > 0 ? [`LOCATION:${escape([place.name, ...where].join(', '))}`] : []),
    ...(summary === undefined ? [] : [`DESCRIPTION${languageOf(summary)}:${escape(summary.value)}`]),
    'END:VEVENT',
  ];
}

/** Dutch in a calendar of another language says that it is Dutch. */
const languageOf = ({ isFallback }: Localized) => (isFallback ? ';LANGUAGE=nl' : '');

const compact = (date: string) => date.replaceAll('-', '');
const stamp = (date: string, minute: number) => `${compact(addDays(date, Math.floor(minute / 1440)))}T${timeOf(minute % 1440).replace(':', '')}00`;
const escape = (text: string) => text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

/** UTF-8 length of one character. */
const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks a line at 75 octets; a continued line starts with a space. */
function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
