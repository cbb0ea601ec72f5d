/** Everything the desk and the hand-over card say in one language, for a script: one file per language, so that a fetch tells nobody which offers are on a card. */
import type { Catalogue } from '#domain/catalogue.ts';
import { offerCode } from '#domain/card/marks.ts';
import type { HoursCalendar } from '#domain/hours.ts';
import type { Reader } from '#i18n/reader.ts';
import { cardWords, type CardWords } from './card-words.ts';
import { handoverOffer, type HandoverOffer } from './handover-offer.ts';
import { handoverSpots, type HandoverSpot } from './handover-spots.ts';
import { saidQuestions, type SaidQuestion } from './said-questions.ts';

export interface HandoverFile {
  /** The day the data are of. */
  readonly made: string;
  readonly municipality: string;
  /** The numbers of an invented municipality are no links: nobody may ring a stranger. */
  readonly isInvented: boolean;
  readonly language: {
    readonly id: string;
    readonly intl: string;
    readonly html: string;
    readonly direction: 'ltr' | 'rtl';
    readonly name: string;
    /** Before an address of the site: `/ar/`, or `/` for Dutch. */
    readonly home: string;
    readonly time: { readonly separator: string; readonly padHour: boolean };
  };
  readonly words: CardWords;
  /** The first step of the question tree. */
  readonly questions: readonly SaidQuestion[];
  /** How long hours stay sure: `P6M`. */
  readonly shelfLife: string;
  readonly calendar: HoursCalendar;
  /** Places where an offer of another place may be, and stops of a bus: id of the place, or `<place-id>.<stop-id>`. */
  readonly spots: Readonly<Record<string, HandoverSpot>>;
  /** By code; also those that have ended, because a card of last year may name them. */
  readonly offers: Readonly<Record<string, HandoverOffer>>;
}

export function handoverFile(catalogue: Catalogue, reader: Reader): HandoverFile {
  const { municipality, places, calendar, today } = catalogue;
  const { id, intl, html, direction, name, time } = reader.language;
  const offers = places.flatMap((place) => place.offers);
  return {
    made: today,
    municipality: municipality.name,
    isInvented: municipality.invented,
    language: { id, intl, html, direction, name, home: reader.href(''), time },
    words: cardWords(catalogue, reader),
    questions: saidQuestions(catalogue, reader),
    shelfLife: municipality.shelfLife.hours,
    calendar,
    spots: handoverSpots(catalogue, reader),
    offers: Object.fromEntries(offers.map((offer) => [offerCode(offer.key), handoverOffer(offer, catalogue, reader)])),
  };
}
