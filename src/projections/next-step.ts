/** What a volunteer and a visitor can do now to get to an offer. There is always one thing. */
import { isConfidential, type Offer } from '#domain/place.ts';
import { hasStreet } from './address.ts';

export type NextStep = 'call' | 'walk' | 'visit' | 'website' | 'mail' | 'advice';

/** The lightest step that exists: a door that is known to be open to all, then a voice, then the rest. */
export function nextStep({
  place,
  hours,
  appointment,
  checked,
  contact,
  handover,
}: Pick<Offer, 'place' | 'hours' | 'appointment' | 'checked' | 'contact' | 'handover'>): NextStep {
  const isReachable = !isConfidential(place) && hasStreet(place.where);
  const isSureDoor = isReachable && appointment === 'none' && hours !== 'unknown' && checked.hours?.confirmed === true;
  if (isSureDoor) return 'walk';
  if ((handover?.phone ?? contact.phone) !== undefined) return 'call';
  if (isReachable && hours !== 'unknown') return 'visit';
  if (contact.website !== undefined) return 'website';
  if (contact.mail !== undefined) return 'mail';
  return 'advice';
}
