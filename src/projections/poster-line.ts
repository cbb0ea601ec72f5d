/** One line of the week on a poster: when, what, where, and what one has to know before going. */
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Slot } from '#domain/hours.ts';
import type { Reader } from '#i18n/reader.ts';
import { audienceWords } from './audience-words.ts';
import type { PosterType } from './poster-fit.ts';
import type { Moment } from './week.ts';

export interface PosterLine {
  readonly moment: Moment;
  /** Monday is 0. */
  readonly day: number;
  readonly time: Localized;
  readonly pictogram: string;
  /** Left out when the name of the place says it. */
  readonly what?: Localized;
  readonly placeName: string;
  /** Without these somebody could stand before a closed door. */
  readonly notes: readonly Localized[];
  /** Good to know, when there is room. */
  readonly extras: readonly Localized[];
}

/** Together before alone, and walking in before an appointment: 0 comes first. */
export const rankOf = ({ kind, appointment }: Pick<Offer, 'kind' | 'appointment'>): number =>
  (kind.collective ? 0 : 2) + (appointment === 'none' || appointment === 'possible' ? 0 : 1);

/** Inside a line there are no full stops. */
const inLine = (text: Localized): Localized => ({ ...text, value: text.value.replace(/\.$/, '') });
/**
 * No capitals either; not for an editor's own words, that may begin with a name. In German too: our notes begin with "ab", "nur" or "für",
 * never with a noun. Abbreviations stay as they are.
 */
export const asNote =
  (reader: Reader) =>
  (text: Localized): Localized => {
    const { intl } = (text.isFallback ? reader.dutch : reader).language;
    const isAbbreviation = /^\p{Lu}{2}/u.test(text.value);
    return inLine(isAbbreviation ? text : { ...text, value: text.value.charAt(0).toLocaleLowerCase(intl) + text.value.slice(1) });
  };

export function posterLine(moment: Moment, day: number, reader: Reader): PosterLine {
  const { offer, slot, place } = moment;
  const what = reader.text(offer.name);
  const isInName = place.name.toLocaleLowerCase('nl').includes(what.value.toLocaleLowerCase('nl'));
  const ages = audienceWords({ ...offer, audiences: [], ...(offer.for !== 'everyone' && { for: 'aimed' }) }, reader);
  const groups = audienceWords({ ...offer, ages: undefined }, reader);
  return {
    moment,
    day,
    time: timeWords(slot, reader),
    pictogram: offer.kind.pictogram,
    ...(!isInName && { what }),
    placeName: place.name,
    notes: [
      slot.stop === undefined ? undefined : reader.textAt(offer.place.texts, `where.stops.${slot.stop}.name`),
      slot.noteAt === undefined ? undefined : reader.textAt(offer.texts, slot.noteAt),
      ...(offer.appointment === 'required' ? [reader.say('short.appointmentRequired')] : []).map(asNote(reader)),
      ...(offer.referral === 'needed' ? [reader.say('short.referralNeeded')] : []).map(asNote(reader)),
      ...(offer.for === 'only' ? groups : []).map(asNote(reader)),
      ...(offer.ages === undefined ? [] : ages).map(asNote(reader)),
    ]
      .filter((note) => note !== undefined)
      .map(inLine),
    extras: [
      ...(offer.for === 'aimed' ? groups : []),
      ...(slot.languages ? [reader.say('hours.languages', ({ format }) => ({ languages: format.list((slot.languages ?? []).map(format.language)) }))] : []),
    ].map(asNote(reader)),
  };
}

/** What a line says beside its time, in parts. */
export const wordsOf = ({ what, placeName, notes, extras }: PosterLine, { words }: Pick<PosterType, 'words'>): Localized[] => [
  ...(what ? [what] : []),
  { value: placeName, language: 'nl', isFallback: true, isName: true },
  ...notes,
  ...(words === 'all' ? extras : []),
];

/** "9.30–12.00"; in words when there is no end, or none but the end of the day. */
function timeWords({ from, to }: Pick<Slot, 'from' | 'to'>, reader: Reader): Localized {
  if (from === 0 && to === 1440) return reader.say('hours.allDay');
  if (to === null) return reader.say('hours.fromOnly', ({ format }) => ({ from: format.time(from) }));
  return { value: `${reader.format.time(from)}–${reader.format.time(to)}`, language: reader.language.id, isFallback: false };
}
