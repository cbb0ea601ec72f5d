/** What a card says, and what is said aloud in the language of a visitor. The card fills in what stands between braces. */
import type { Catalogue } from '#domain/catalogue.ts';
import { countWords } from '#i18n/count-words.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';
import type { Counted } from './finder-words.ts';
import { sayTo, type Said } from './said.ts';

const textKeys = {
  title: 'card.title',
  lead: 'card.lead',
  agreed: 'card.agreed',
  agreedPast: 'card.agreedPast',
  expected: 'card.expected',
  when: 'card.when',
  momentAt: 'card.momentAt',
  fromTo: 'hours.fromTo',
  fromOnly: 'hours.fromOnly',
  comma: 'hours.comma',
  callFirst: 'card.callFirst',
  askFirst: 'card.askFirst',
  noMoment: 'card.noMoment',
  where: 'card.where',
  travel: 'card.travel',
  bring: 'card.bring',
  askFor: 'card.askFor',
  expect: 'card.expect',
  phone: 'card.phone',
  website: 'card.website',
  made: 'card.made',
  dataOf: 'card.dataOf',
  changed: 'card.changed',
  changedWhere: 'card.change.where',
  changedWhen: 'card.change.when',
  changedPhone: 'card.change.phone',
  over: 'card.over',
  askElsewhere: 'card.askElsewhere',
  cut: 'card.cut',
  scan: 'card.scan',
  code: 'card.code',
  about: 'card.about',
  consentCall: 'card.consent.call-together',
  consentWalk: 'card.consent.walk-along',
  consentAppointment: 'card.consent.make-appointment',
  consentForm: 'card.consent.fill-in-together',
  consentGo: 'card.consent.just-walk-in',
  aftercare: 'card.aftercare',
  invented: 'site.inventedShort',
} as const satisfies Record<string, InterfaceKey>;

export interface CardWords {
  readonly texts: Readonly<Record<keyof typeof textKeys, Said>>;
  /** How many places of a card are gone. */
  readonly gone: Counted;
}

const blanks = Object.fromEntries(['moment', 'place', 'date', 'from', 'to'].map((name) => [name, `{${name}}`]));

export function cardWords({ municipality }: Pick<Catalogue, 'municipality'>, reader: Reader): CardWords {
  const say = sayTo(reader);
  const values = { ...blanks, municipality: municipality.name };
  return {
    texts: Object.fromEntries(Object.entries(textKeys).map(([name, key]) => [name, say(key, values)])) as CardWords['texts'],
    gone: countWords('card.gone', reader),
  };
}
