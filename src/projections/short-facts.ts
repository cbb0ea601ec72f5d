/** At most three facts for a row in a list: the ones that open the door. */
import { isConfidential, type Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';

export function shortFacts({ place, appointment, referral, cost, signUp, audiences, for: whom, ages }: Offer, reader: Reader): Localized[] {
  if (isConfidential(place)) return [];
  const keys: InterfaceKey[] = [];
  if (appointment === 'none' && place.where.kind !== 'remote') keys.push('short.appointmentNone');
  if (signUp) keys.push('short.signUp');
  else if (appointment === 'required') keys.push('short.appointmentRequired');
  if (referral === 'needed') keys.push('short.referralNeeded');
  if (referral === 'none' && appointment !== 'none') keys.push('short.referralNone');
  if (cost === 'free') keys.push('short.free');
  if (cost === 'small') keys.push('short.small');
  const who = whom === 'only' ? audiences.filter(({ id }) => id !== 'iedereen').map(({ name }) => reader.text(name)) : [];
  const age = ages ? agesShort(ages, reader) : [];
  return [...who, ...age, ...keys.map((key) => reader.say(key))].slice(0, 3);
}

function agesShort({ min, max }: NonNullable<Offer['ages']>, reader: Reader): Localized[] {
  if (min !== undefined && max !== undefined) return [reader.say('fact.audience.agesBetween', { min, max })];
  if (min !== undefined) return [reader.say('fact.audience.agesFrom', { min })];
  return max === undefined ? [] : [reader.say('fact.audience.agesTo', { max })];
}
