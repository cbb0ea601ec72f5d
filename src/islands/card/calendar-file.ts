/** An agreed moment for the calendar of a phone: when it is and at which place. Nothing about the visitor, and nothing of why: others may see that calendar. */
import { offerCode } from '#domain/card/marks.ts';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import type { HandoverSpot } from '#projections/handover-spots.ts';
import { escapeText, fileOf, stamp, timezone } from '#projections/ical.ts';
import { plain } from '../finder/say.ts';

/** Marks around a value in a sentence from right to left: in a calendar they would be seen. */
const bare = (text: string) => escapeText(text.replace(/[\u2066-\u2069]/g, ''));

/**
 * @param made the day that the offer is told of
 * @param spot where it is then, when that isn't its own place
 * @param instant the moment of making, in milliseconds since 1970
 */
export function calendarFile(
  { date, minute }: CivilMoment,
  { key, place, where }: Pick<HandoverOffer, 'key' | 'place' | 'where'>,
  { made }: Pick<HandoverFile, 'made'>,
  spot: HandoverSpot | undefined,
  instant: number,
): string {
  // No address is better than the one it has left by then.
  const moves = where.moveDates.some((since) => made < since && since <= date);
  const lines = spot ? [plain(spot.name), ...spot.lines] : moves || where.lines.length === 0 ? [] : [place, ...where.lines];
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open Inloop//card//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timezone,
    'BEGIN:VEVENT',
    // The same moment twice stays one.
    `UID:${offerCode(key)}.${date}.${String(minute)}.card@open-inloop`,
    `DTSTAMP:${new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;TZID=Europe/Amsterdam:${stamp(date, minute)}`,
    `SUMMARY:${bare(place)}`,
    ...(lines.length > 0 ? [`LOCATION:${bare(lines.join(', '))}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
