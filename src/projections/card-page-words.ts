/** What the page of a hand-over card says around the card, in the language of that page. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';
import { sayTo, type Said } from './said.ts';

const textKeys = {
  busy: 'card.busy',
  brokenTitle: 'card.brokenTitle',
  broken: 'card.broken',
  emptyTitle: 'card.emptyTitle',
  empty: 'card.empty',
  newerTitle: 'card.newerTitle',
  newer: 'card.newer',
  failedTitle: 'card.failedTitle',
  failed: 'card.failed',
  printFailed: 'card.printFailed',
  large: 'card.large',
  normal: 'card.normal',
  shareFailed: 'card.shareFailed',
  copied: 'card.copied',
  copyFailed: 'card.copyFailed',
  calendar: 'card.calendar',
  ownComputer: 'poster.ownComputer',
} as const satisfies Record<string, InterfaceKey>;

export interface CardPageWords {
  /** Id of the language of the page, for its file. */
  readonly language: string;
  /** Whether the page is in Dutch already, easy or not. */
  readonly isDutch: boolean;
  /** Address of the list of advice points. */
  readonly advice: string;
  readonly texts: Readonly<Record<keyof typeof textKeys, Said>>;
  /** What the site isn't, when nobody published it. */
  readonly note?: Said;
}

export function cardPageWords({ municipality }: Pick<Catalogue, 'municipality'>, reader: Reader): CardPageWords {
  const say = sayTo(reader);
  const { id, html } = reader.language;
  return {
    language: id,
    isDutch: html === 'nl',
    advice: reader.href(`soorten/${municipality.adviceKind}/`),
    texts: Object.fromEntries(Object.entries(textKeys).map(([name, key]) => [name, say(key)])) as CardPageWords['texts'],
    ...(municipality.publisher === undefined && { note: say('site.notTheMunicipality', { municipality: municipality.name }) }),
  };
}
