/** The service point for young people (Jongerenservicepunt): one desk, with a door and with a chat. */
import type { Catalogue } from '../catalogue.ts';
import { hasDoor, isConfidential, type Offer } from '../place.ts';
import { trustOf } from '../trust.ts';
import { isThere } from './fits-youth.ts';

/** What is done at the service point; empty where the municipality has none. What has a door comes first; what has to wait only when that is all there is. */
export function servicePointOffers({ offers, municipality, today }: Pick<Catalogue, 'offers' | 'municipality' | 'today'>): Offer[] {
  const own = offers.filter(({ kind, place }) => kind.id === municipality.youthKind && !isConfidential(place));
  const now = own.filter(isThere);
  return (now.length > 0 ? now : own).sort((one, other) => Number(hasDoor(other.place, today)) - Number(hasDoor(one.place, today)));
}

/** Whether it goes on, somebody asked where it is or how to reach it, and the answer still holds: only then may a poster send people there. */
export function isReachable(offer: Offer, { municipality, today }: Pick<Catalogue, 'municipality' | 'today'>): boolean {
  const { place, contact, checked } = offer;
  const { shelfLife } = municipality;
  const holds = (group: 'address' | 'contact', life: string) =>
    [checked[group], place.checked[group]].some((fact) => trustOf(fact, life, today) === 'confirmed');
  const hasAddress = place.where.kind === 'address' && place.where.street !== 'unknown';
  const isDigital = [contact.chat, contact.whatsapp, contact.phone, contact.mail, contact.website].some((channel) => channel !== undefined);
  return isThere(offer) && ((hasAddress && holds('address', shelfLife.address)) || (isDigital && holds('contact', shelfLife.contact)));
}
