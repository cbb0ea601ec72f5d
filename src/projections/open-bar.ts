/** What the bar below the name of a place says when nobody knows what time it is: which doors are sure, and else what to do first. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Contact } from '#domain/contact.schema.ts';
import { isConfidential, type Offer, type Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import { isRunning, sureDays } from './hours-view.ts';
import { statusWords } from './status-words.ts';
import { sharedUnknownFacts, unknownFacts, type UnknownFact } from './unknown-facts.ts';
import { wayOut } from './way-out.ts';

export type OpenBar =
  /** Some of its hours are sure: a script can say whether the door is open. */
  | { readonly is: 'sure'; readonly offers: readonly Offer[] }
  /** `unknown` is what the bar says that isn't known, so that nobody says it again. */
  | { readonly is: 'unsure'; readonly words: readonly Localized[]; readonly unknown: readonly UnknownFact[] }
  /** Not there yet, or not for a while. */
  | { readonly is: 'resting'; readonly words: Localized }
  | { readonly is: 'secret' }
  /** Over: its page says so in its own words, and has no door. */
  | { readonly is: 'ended' };

const firstKeys = { call: 'openBar.firstCall', website: 'openBar.firstWebsite', mail: 'openBar.firstMail', advice: 'place.wayOutAdvice' } as const;

export function openBar(place: Place, catalogue: Catalogue, reader: Reader): OpenBar {
  if (isConfidential(place)) return { is: 'secret' };
  const living = place.offers.filter(({ status }) => status.is !== 'ended');
  if (place.status.is === 'ended' || (place.offers.length > 0 && living.length === 0)) return { is: 'ended' };
  const resting = statusWords(place, reader) ?? (living.some(isRunning) ? undefined : living.map((offer) => statusWords(offer, reader))[0]);
  if (resting) return { is: 'resting', words: resting };
  const sure = living.filter((offer) => sureDays(offer, catalogue, 1).length > 0);
  if (sure.length > 0) return { is: 'sure', offers: sure };
  return { is: 'unsure', words: unsureWords(living, barContact(place), catalogue, reader), unknown: unknownOf(living) };
}

/** What to do first, for a place of which no hours are sure. */
function unsureWords(living: readonly Offer[], contact: Contact, { municipality }: Catalogue, reader: Reader): Localized[] {
  if (living.length === 0) return [reader.say('place.noOffers')];
  const isTold = living.some(({ hours }) => hours !== 'unknown');
  const way = wayOut(contact);
  // A place to ask anything doesn't send people to itself.
  const isAsked = way === 'advice' && living.some(({ kind }) => kind.id === municipality.adviceKind);
  return [reader.say(isTold ? 'openBar.unaskedHours' : 'openBar.unknownHours'), ...(isAsked ? [] : [reader.say(firstKeys[way])])];
}

/** What isn't known of any of its offers; of the only offer, all that isn't known. */
function unknownOf(living: readonly Offer[]): UnknownFact[] {
  const [only, ...others] = living;
  return only && others.length === 0 ? unknownFacts(only) : sharedUnknownFacts(living);
}

/** The channels of the place, or those of the first offer that has a better one. */
export function barContact({ contact, offers }: Place): Contact {
  if (contact.phone !== undefined) return contact;
  const living = offers.filter(({ status }) => status.is !== 'ended').map((offer) => offer.contact);
  return (
    living.find(({ phone }) => phone !== undefined) ?? (wayOut(contact) === 'advice' ? living.find((own) => wayOut(own) !== 'advice') : undefined) ?? contact
  );
}
