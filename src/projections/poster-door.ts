/** What stands in the open door of a poster, and how large: no word is broken. */
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import type { Poster } from './poster.ts';

/** In points; poster-door.css has a rule for each. */
export type DoorPoints = 18 | 15 | 13 | 10;

export interface DoorText {
  readonly words: Localized;
  /** Left out for what goes under the first words, in the ordinary letters of the door. */
  readonly points?: DoorPoints;
}

/** As large as the longest word allows: heavy letters of 0.6 em in the 30 millimetres between leaf and frame. */
export function doorPoints(text: string): DoorPoints {
  const longest = Math.max(...text.split(/\s+/).map(({ length }) => length));
  return longest <= 7 ? 18 : longest <= 9 ? 15 : longest <= 11 ? 13 : 10;
}

const large = (words: Localized): DoorText => ({ words, points: doorPoints(words.value) });

/** Only what is true for everything on the sheet stands on the door. */
export function posterDoor(poster: Poster, reader: Reader): readonly DoorText[] {
  if (poster.is === 'places') return [];
  const { isFree, isWithoutAppointment } = poster;
  if (!isFree && !isWithoutAppointment) return [large(reader.say('poster.welcome'))];
  return [...(isFree ? [large(reader.say('short.free'))] : []), ...(isWithoutAppointment ? [{ words: reader.say('poster.noAppointment') }] : [])];
}
