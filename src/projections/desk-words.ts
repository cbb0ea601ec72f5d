/** Everything the desk says in the language of its page, for a script. What it says to a visitor comes with the file of their language. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';
import type { SiteLanguage } from '#i18n/site-language.ts';
import type { BestWay } from './handover-offer.ts';
import type { NextStep } from './next-step.ts';
import { sayTo, type Said } from './said.ts';

const textKeys = {
  about: 'card.about',
  restart: 'desk.restart',
  orSearch: 'desk.orSearch',
  results: 'desk.results',
  broken: 'desk.broken',
  failed: 'desk.failed',
  howTo: 'desk.howTo',
  languageHint: 'desk.languageHint',
  languageChange: 'desk.languageChange',
  languageBusy: 'desk.languageBusy',
  languageFailed: 'desk.languageFailed',
  back: 'desk.back',
  add: 'desk.add',
  remove: 'desk.remove',
  added: 'desk.added',
  removed: 'desk.removed',
  full: 'desk.full',
  list: 'desk.list',
  listCount: 'desk.listCount',
  listEmpty: 'desk.listEmpty',
  makeCard: 'desk.makeCard',
  cardTitle: 'desk.cardTitle',
  cardLead: 'desk.cardLead',
  clear: 'desk.clear',
  cleared: 'desk.cleared',
  soon: 'desk.soon',
  stay: 'desk.stay',
  way: 'desk.way',
  unknown: 'desk.unknown',
  consent: 'desk.consent',
  aftercare: 'desk.aftercare',
  aftercareNote: 'desk.aftercareNote',
  moment: 'desk.moment',
  momentNone: 'desk.momentNone',
  momentOther: 'desk.momentOther',
  momentDay: 'desk.momentDay',
  momentTime: 'desk.momentTime',
  momentPast: 'desk.momentPast',
  sensitive: 'desk.sensitive',
  data: 'desk.data',
  ready: 'desk.ready',
  offline: 'desk.offline',
  newer: 'desk.newer',
  update: 'desk.update',
  adviceName: 'card.advice',
  print: 'card.print',
  printFailed: 'card.printFailed',
  large: 'card.large',
  normal: 'card.normal',
  share: 'card.share',
  shareFailed: 'card.shareFailed',
  copy: 'card.copy',
  copied: 'card.copied',
  copyFailed: 'card.copyFailed',
  ownComputer: 'poster.ownComputer',
} as const satisfies Record<string, InterfaceKey>;

/** What somebody at a desk and a referrer are told in words of their own. */
const roleKeys = {
  desk: {
    title: 'desk.title',
    lead: 'desk.lead',
    language: 'desk.language',
    handover: 'desk.handover',
    expected: 'desk.expected',
    other: 'desk.referrer.to',
  },
  referrer: {
    title: 'desk.referrer.title',
    lead: 'desk.referrer.lead',
    language: 'desk.referrer.language',
    handover: 'desk.referrer.handover',
    expected: 'desk.referrer.expected',
    other: 'desk.referrer.from',
  },
} as const satisfies Record<string, Record<string, InterfaceKey>>;

const contactKeys = {
  contact: 'desk.referrer.contact',
  noContact: 'desk.referrer.noContact',
  prescription: 'desk.referrer.prescription',
  prescriptionHint: 'desk.referrer.prescriptionHint',
} as const satisfies Record<string, InterfaceKey>;

const wayKeys = ['call-together', 'walk-along', 'make-appointment', 'fill-in-together', 'just-walk-in'] as const satisfies readonly BestWay[];
const nextKeys = ['call', 'walk', 'visit', 'website', 'mail', 'advice'] as const satisfies readonly NextStep[];

type Texts<Keys> = Readonly<Record<keyof Keys, Said>>;

/** A language the card can be in. */
export interface DeskLanguage {
  readonly id: string;
  readonly html: string;
  readonly direction: 'ltr' | 'rtl';
  /** In its own words. */
  readonly name: string;
  /** In the words of the desk; the same as `name` for an easy form. */
  readonly called: string;
}

export interface DeskWords {
  /** Id of the language of the page. */
  readonly language: string;
  readonly languages: readonly DeskLanguage[];
  readonly texts: Texts<typeof textKeys>;
  readonly desk: Texts<typeof roleKeys.desk>;
  readonly referrer: Texts<typeof roleKeys.referrer>;
  readonly contact: Texts<typeof contactKeys>;
  readonly ways: Readonly<Record<BestWay, Said>>;
  readonly next: Readonly<Record<NextStep, Said>>;
  /** Address of the explanation. */
  readonly howTo: string;
  /** Id of the kind of the advice points. */
  readonly adviceKind: string;
}

/** Filled in by the browser; until then they stand there as `{name}`. */
const blanks = Object.fromEntries(['language', 'name', 'count', 'most', 'date'].map((name) => [name, `{${name}}`]));

export function deskWords({ municipality }: Pick<Catalogue, 'municipality'>, languages: readonly SiteLanguage[], reader: Reader): DeskWords {
  const say = sayTo(reader);
  const all = <Keys extends Readonly<Record<string, InterfaceKey>>>(keys: Keys) =>
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, say(key, blanks)])) as Texts<Keys>;
  const each = <Name extends string>(names: readonly Name[], key: (name: Name) => InterfaceKey) =>
    Object.fromEntries(names.map((name) => [name, say(key(name))])) as Record<Name, Said>;
  return {
    language: reader.language.id,
    languages: languages.map(({ id, html, direction, name, isEasy }) => ({
      id,
      html,
      direction,
      name,
      called: isEasy ? name : reader.format.language(html),
    })),
    texts: all(textKeys),
    desk: all(roleKeys.desk),
    referrer: all(roleKeys.referrer),
    contact: all(contactKeys),
    ways: each(wayKeys, (way) => `handover.${way}`),
    next: each(nextKeys, (step) => `desk.next.${step}`),
    howTo: reader.href('balie/uitleg/'),
    adviceKind: municipality.adviceKind,
  };
}
