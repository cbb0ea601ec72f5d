/** One offer as somebody is handed over to it: what, where, when, what to bring, whom to ask for, and what to do next. */
import type { Catalogue } from '#domain/catalogue.ts';
import { markOf, type Marks } from '#domain/card/marks.ts';
import type { Checked } from '#domain/checked.schema.ts';
import type { Handover } from '#domain/handover.schema.ts';
import type { Hours } from '#domain/hours.schema.ts';
import { isConfidential, isSensitive, whereOn, type Offer } from '#domain/place.ts';
import type { Reader } from '#i18n/reader.ts';
import { askedFirst, type AskedFact } from './asked-first.ts';
import { saidWhere, type SaidWhere } from './said-where.ts';
import { hoursFacts, hoursView, isRunning, sureDays } from './hours-view.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { withoutNotes } from './now-facts.ts';
import { said, type Said } from './said.ts';
import { statusWords } from './status-words.ts';

export type BestWay = Exclude<Handover['bestWay'], 'unknown'>;

export interface HandoverOffer {
  /** `<place-id>/<offer-id>`. */
  readonly key: string;
  readonly name: Said;
  readonly place: string;
  readonly kind: Said;
  readonly pictogram: string;
  readonly neighbourhood?: string;
  readonly summary?: Said;
  /** Planned, paused or ended, in words. */
  readonly status?: Said;
  readonly isOver: boolean;
  /** About violence: whoever finds the card may be the one to be afraid of. */
  readonly isSensitive: boolean;
  readonly where: SaidWhere;
  /** Only when they are sure. */
  readonly hours?: { readonly hours: Hours; readonly checked: Checked };
  /** Hours in words, told by a source that nobody confirmed. */
  readonly told?: Said;
  /** The first of the fixed times: of what never closes it says all. */
  readonly sure?: readonly Said[];
  /** Of the hand-over, or else of the offer. */
  readonly phone?: string;
  readonly website?: string;
  readonly mail?: string;
  /** What has to be done before somebody can come: an appointment, a letter of a doctor. Without it the hours would send people to a closed desk. */
  readonly needs: readonly Said[];
  /** Other short facts: cost, wheelchair. */
  readonly facts: readonly { readonly pictogram: string; readonly words: Said }[];
  readonly askFor?: Said;
  readonly bring: readonly Said[];
  readonly expect?: Said;
  readonly bestWay?: BestWay;
  /** What to do now, also when nobody told us the best way. */
  readonly next: NextStep;
  readonly referrers?: { readonly phone?: string; readonly mail?: string; readonly website?: string; readonly note?: Said };
  readonly marks: Marks;
}

export function handoverOffer(offer: Offer, catalogue: Catalogue, reader: Reader): HandoverOffer {
  const { key, place, kind, contact, handover, texts } = offer;
  const at = (path: string): Said | undefined => {
    const text = reader.textAt(texts, path);
    return text && said(text, reader);
  };
  const status = statusWords(offer, reader) ?? statusWords(place, reader);
  const isOver = offer.status.is === 'ended' || place.status.is === 'ended';
  const isSecret = isConfidential(place);
  const view = isSecret || isOver ? { is: 'unknown' as const } : hoursView(offer, catalogue, reader);
  const phone = handover?.phone ?? contact.phone;
  const { hours, checked } = hoursFacts(offer, catalogue);
  const summary = at('summary');
  const askFor = at('handover.askFor');
  const expect = at('handover.expect');
  // What to bring has a place of its own.
  const asked = isSecret || isOver ? [] : askedFirst(offer, reader).filter(({ pictogram }) => pictogram !== 'backpack');
  const referrers = handover?.forReferrers;
  const note = at('handover.forReferrers.note');
  return {
    key,
    name: said(reader.text(offer.name), reader),
    place: place.name,
    kind: said(reader.text(kind.name), reader),
    pictogram: kind.pictogram,
    ...(place.neighbourhood && { neighbourhood: place.neighbourhood.name }),
    ...(summary !== undefined && { summary }),
    ...(status && { status: said(status, reader) }),
    isOver,
    isSensitive: isSecret || isSensitive(offer),
    where: saidWhere(place, catalogue, reader),
    ...(!isOver && isRunning(offer) && hours !== 'unknown' && checked && sureDays(offer, catalogue, 1).length > 0
      ? { hours: { hours: withoutNotes(hours), checked: { on: checked.on, confirmed: checked.confirmed } } }
      : {}),
    ...(view.is === 'reported' && { told: said(view.sentence, reader) }),
    ...(view.is === 'confirmed' && { sure: view.lines.slice(0, 1).map(({ words }) => said(words, reader)) }),
    ...(phone !== undefined && { phone }),
    ...(contact.website !== undefined && { website: contact.website }),
    ...(contact.mail !== undefined && { mail: contact.mail }),
    needs: asked.filter((fact) => isNeed(fact, offer)).map(({ words }) => said(words, reader)),
    facts: asked.filter((fact) => !isNeed(fact, offer)).map(({ pictogram, words }) => ({ pictogram, words: said(words, reader) })),
    ...(askFor !== undefined && { askFor }),
    bring: (handover?.bring ?? []).flatMap((_, number) => at(`handover.bring.${String(number)}`) ?? []),
    ...(expect !== undefined && { expect }),
    ...(handover && handover.bestWay !== 'unknown' && { bestWay: handover.bestWay }),
    next: nextStep(offer, catalogue),
    ...(referrers && {
      referrers: {
        ...(referrers.phone !== undefined && { phone: referrers.phone }),
        ...(referrers.mail !== undefined && { mail: referrers.mail }),
        ...(referrers.website !== undefined && { website: referrers.website }),
        ...(note !== undefined && { note }),
      },
    }),
    marks: marksOf(offer, phone, catalogue.today),
  };
}

const isNeed = ({ pictogram }: AskedFact, { signUp, appointment }: Offer) =>
  pictogram === 'mail-forward' || (pictogram === 'calendar-check' && (signUp !== undefined || appointment === 'required'));

/** Only these fields, written out: a card on paper must not say that something changed because a field was added here. */
const timesOf = ({ days, from, to, every, since, weeks, months, at, stop, valid }: NonNullable<Hours['rules']>[number]) => [
  days,
  from,
  to,
  every,
  since,
  weeks,
  months,
  at,
  stop,
  valid?.since,
  valid?.until,
];

/** The same in every language. Single days and notes come and go without the times being others, so they don't count. */
function marksOf({ place, hours }: Offer, phone: string | undefined, today: string): Marks {
  const { where } = whereOn(place, today);
  return {
    where: markOf(where.kind === 'address' ? [where.street, where.houseNumber, where.town] : where.kind === 'area' ? [where.kind, where.area] : [where.kind]),
    when: markOf(hours === 'unknown' ? hours : [(hours.rules ?? []).map(timesOf), hours.varies !== undefined]),
    phone: markOf(phone?.replace(/\D/g, '') ?? null),
  };
}
