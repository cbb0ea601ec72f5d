/** The service point for young people (Jongerenservicepunt): one desk, with a door and with a chat. */
import type { Catalogue } from '../catalogue.ts';
import type { FactGroup } from '../checked.schema.ts';
import { hasDoor, isConfidential, whereOn, type Offer } from '../place.ts';
import { trustOf } from '../trust.ts';
import { isThere } from './fits-youth.ts';

type Setting = Pick<Catalogue, 'municipality' | 'today'>;

/** What is done at the service point; empty where the municipality has none. What has a door comes first; what has to wait only when that is all there is. */
export function servicePointOffers({ offers, municipality, today }: Pick<Catalogue, 'offers' | 'municipality' | 'today'>): Offer[] {
  const own = offers.filter(({ kind, place }) => kind.id === municipality.youthKind && !isConfidential(place));
  const now = own.filter(isThere);
  return (now.length > 0 ? now : own).sort((one, other) => Number(hasDoor(other.place, today)) - Number(hasDoor(one.place, today)));
}

/** Whether somebody asked, and the answer still holds. What an offer says of itself counts before what its place says. */
const holds = ({ place, checked }: Offer, group: FactGroup, shelfLife: string, today: string) =>
  trustOf(checked[group] ?? place.checked[group], shelfLife, today) === 'confirmed';

/** Whether its street is known for sure today, and no move lies ahead. */
export function hasSureAddress(offer: Offer, { municipality, today }: Setting): boolean {
  const { place } = offer;
  const { where } = whereOn(place, today);
  const isMoving = place.moves.some(({ since, until }) => since > today || (until !== undefined && until >= today));
  const hasStreet = where.kind === 'address' && where.street !== 'unknown';
  return isThere(offer) && hasStreet && !isMoving && holds(offer, 'address', municipality.shelfLife.address, today);
}

/** Whether a channel of it was tried. */
export function hasSureContact(offer: Offer, { municipality, today }: Setting): boolean {
  const { chat, whatsapp, phone, mail, website } = offer.contact;
  const isDigital = [chat, whatsapp, phone, mail, website].some((channel) => channel !== undefined);
  return isThere(offer) && isDigital && holds(offer, 'contact', municipality.shelfLife.contact, today);
}

/** Whether it goes on, somebody asked where it is or how to reach it, and the answer still holds: only then may a poster send people there. */
export const isReachable = (offer: Offer, setting: Setting): boolean => hasSureAddress(offer, setting) || hasSureContact(offer, setting);
