/** How somebody reaches an offer with the least courage: a chat before a door, a door before a call. */
import type { Catalogue } from '#domain/catalogue.ts';
import { whereOn, type Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import { hasStreet } from './address.ts';

export type YouthChannel = 'chat' | 'app' | 'walk' | 'call' | 'website' | 'mail';

export interface YouthContact {
  readonly channel: YouthChannel;
  readonly words: Localized;
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram: string;
  /** Undefined where a number may not be a link: those of an invented municipality ring at a stranger's. */
  readonly href?: string;
}

/** `06-12345678` → the address that opens a conversation with it. */
export const appAddress = (number: string): string =>
  `https://wa.me/${number.replace(/\D/g, '').replace(/^(?:00|0)/, (start) => (start === '00' ? '' : '31'))}`;

/**
 * The lightest ways, each once, also when two offers of one desk share them.
 * @param offers of one desk; the first that has a channel decides
 * @param most how many there is room for
 */
export function youthContacts(offers: readonly Offer[], catalogue: Pick<Catalogue, 'municipality' | 'today'>, reader: Reader, most = 3): YouthContact[] {
  const { invented } = catalogue.municipality;
  const first = (find: (offer: Offer) => YouthContact | undefined) =>
    offers
      .map(find)
      .filter((contact) => contact !== undefined)
      .slice(0, 1);
  return [
    ...first(({ contact: { chat } }) =>
      chat === undefined ? undefined : { channel: 'chat', pictogram: 'message', words: reader.say('youth.contact.chat'), href: chat },
    ),
    ...first(({ contact: { whatsapp } }) => {
      if (whatsapp === undefined) return undefined;
      const app = { channel: 'app' as const, pictogram: 'brand-whatsapp' };
      return invented
        ? { ...app, words: reader.say('youth.contact.appNumber', { phone: whatsapp }) }
        : { ...app, words: reader.say('youth.contact.app'), href: appAddress(whatsapp) };
    }),
    ...first((offer) =>
      canWalkIn(offer, catalogue.today)
        ? {
            channel: 'walk',
            pictogram: 'door-enter',
            words: reader.say('youth.contact.walk'),
            href: `${reader.href(`plekken/${offer.place.id}/`)}#${offer.id}`,
          }
        : undefined,
    ),
    ...first(({ contact: { phone } }) => {
      if (phone === undefined) return undefined;
      const call = { channel: 'call' as const, pictogram: 'phone', words: reader.say('youth.contact.call', { phone }) };
      return invented ? call : { ...call, href: `tel:${phone.replace(/[^\d+]/g, '')}` };
    }),
    ...first(({ contact: { website } }) =>
      website === undefined ? undefined : { channel: 'website', pictogram: 'world', words: reader.say('youth.contact.website'), href: website },
    ),
    ...first(({ contact: { mail } }) =>
      mail === undefined ? undefined : { channel: 'mail', pictogram: 'mail', words: reader.say('youth.contact.mail'), href: `mailto:${mail}` },
    ),
  ].slice(0, most);
}

/** Whether somebody can simply come in. */
export const canWalkIn = ({ place, appointment, firstVisit }: Offer, today: string) =>
  hasStreet(whereOn(place, today).where) && appointment !== 'required' && (appointment === 'none' || firstVisit === 'walk-in');
