/** What every calendar file (RFC 5545) is made of: lines, times and the zone they are in. */
import { addDays, timeOf } from '#domain/civil-time.ts';

/** The rules of Dutch summer time, for calendars that don't know the zone by name. */
export const timezone: readonly string[] = [
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

/** `2026-11-21` → `20261121`. */
export const compact = (date: string) => date.replaceAll('-', '');

/** A time on the clock in Amsterdam; past midnight counts on. */
export const stamp = (date: string, minute: number) => `${compact(addDays(date, Math.floor(minute / 1440)))}T${timeOf(minute % 1440).replace(':', '')}00`;

export const escapeText = (text: string) => text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

/** A whole file: lines folded at 75 octets and ended with CRLF. */
export const fileOf = (lines: readonly string[]) => lines.map((line) => `${foldLine(line)}\r\n`).join('');

/** UTF-8 length of one character. */
const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A continued line starts with a space. */
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
