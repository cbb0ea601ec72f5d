/** At most three facts for a row in a list, each with its pictogram: the ones that open the door. */
import { isConfidential, type Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';

export interface ShortFact {
  readonly words: Localized;
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram: string;
}

export function shortFacts({ place, appointment, referral, cost, signUp, audiences, for: whom, ages }: Offer, reader: Reader): ShortFact[] {
  if (isConfidential(place)) return [];
  const facts: ShortFact[] = [];
  const add = (pictogram: string, words: Localized) => facts.push({ words, pictogram });
  const say = (pictogram: string, key: InterfaceKey) => add(pictogram, reader.say(key));
  if (whom === 'only') for (const { id, name } of audiences) if (id !== 'iedereen') add('users', reader.text(name));
  if (ages) for (const words of agesShort(ages, reader)) add('users', words);
  if (appointment === 'none' && place.where.kind !== 'remote') say('door-enter', 'short.appointmentNone');
  if (signUp) say('calendar-plus', 'short.signUp');
  else if (appointment === 'required') say('calendar-check', 'short.appointmentRequired');
  if (referral === 'needed') say('mail-forward', 'short.referralNeeded');
  if (referral === 'none' && appointment !== 'none') say('mail-forward', 'short.referralNone');
  if (cost === 'free') say('coin-euro', 'short.free');
  if (cost === 'small') say('coin-euro', 'short.small');
  return facts.slice(0, 3);
}

function agesShort({ min, max }: NonNullable<Offer['ages']>, reader: Reader): Localized[] {
  if (min !== undefined && max !== undefined) return [reader.say('fact.audience.agesBetween', { min, max })];
  if (min !== undefined) return [reader.say('fact.audience.agesFrom', { min })];
  return max === undefined ? [] : [reader.say('fact.audience.agesTo', { max })];
}
