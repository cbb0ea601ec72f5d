/** What stands on the poster of the service point. It hangs for months, so each fact is there only when it was confirmed and still holds. */
import type { Catalogue } from '#domain/catalogue.ts';
import { whereOn, type Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import { hasSureAddress, hasSureContact, servicePointOffers } from '#domain/youth/service-point.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines } from './address.ts';
import { hoursView } from './hours-view.ts';
import { canWalkIn, youthContacts } from './youth-contact.ts';
import { youthFacts, type YouthFact } from './youth-facts.ts';

export interface YouthPoster {
  /** Chat and app, with the number: paper can't be pressed. */
  readonly channels: readonly YouthFact[];
  readonly facts: readonly YouthFact[];
  /** Only when one can simply walk in. */
  readonly door?: { readonly address: string; readonly hours: readonly Localized[] };
}

/** More lines than these don't fit, and nobody reads them on a wall. */
const mostHours = 3;

/** @returns undefined when neither an address nor a channel is sure */
export function youthPoster(catalogue: Catalogue, reader: Reader): YouthPoster | undefined {
  const offers = servicePointOffers(catalogue);
  const withContact = offers.filter((offer) => hasSureContact(offer, catalogue));
  const door = offers.find((offer) => hasSureAddress(offer, catalogue) && canWalkIn(offer, catalogue.today));
  if (withContact.length === 0 && !offers.some((offer) => hasSureAddress(offer, catalogue))) return undefined;
  const app = withContact.map(({ contact }) => contact.whatsapp).find((number) => number !== undefined);
  const channels = youthContacts(withContact, catalogue, reader, Infinity).flatMap(({ channel, words, pictogram }) => {
    if (channel === 'chat') return [{ words, pictogram }];
    return channel === 'app' && app !== undefined ? [{ words: reader.say('youth.contact.appNumber', { phone: app }), pictogram }] : [];
  });
  return {
    channels,
    facts: youthFacts(offers, catalogue, reader),
    ...(door && { door: { address: addressLines(whereOn(door.place, catalogue.today).where).join(', '), hours: hoursOf(door, catalogue, reader) } }),
  };
}

/** Hours that need a remark, or more lines than there is room for, are left to the page behind the code. */
function hoursOf(offer: Offer, catalogue: Catalogue, reader: Reader): readonly Localized[] {
  const hours = hoursView(offer, catalogue, reader);
  if (hours.is !== 'confirmed' || hours.varies || hours.lines.length > mostHours) return [];
  return hours.lines.some(({ note, at, stop }) => note ?? at ?? stop) ? [] : hours.lines.map(({ words }) => words);
}
