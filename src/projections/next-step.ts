/** What a volunteer and a visitor can do now to get to an offer. There is always one thing. */
import type { Catalogue } from '#domain/catalogue.ts';
import { isConfidential, type Offer } from '#domain/place.ts';
import { hasStreet } from './address.ts';
import { isRunning, sureDays } from './hours-view.ts';

export type NextStep = 'call' | 'walk' | 'visit' | 'website' | 'mail' | 'advice';

/** The lightest step that exists: a door that is open to all at hours that are sure, then a voice, then the rest. */
export function nextStep(offer: Offer, catalogue: Catalogue): NextStep {
  const { place, hours, appointment, contact, handover } = offer;
  const isReachable = !isConfidential(place) && hasStreet(place.where) && isRunning(offer);
  if (isReachable && appointment === 'none' && sureDays(offer, catalogue, 1).length > 0) return 'walk';
  if ((handover?.phone ?? contact.phone) !== undefined) return 'call';
  if (isReachable && hours !== 'unknown') return 'visit';
  if (contact.website !== undefined) return 'website';
  if (contact.mail !== undefined) return 'mail';
  return 'advice';
}
