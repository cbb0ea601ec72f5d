/** For whom an offer is, in sentences. */
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import { inSentence } from '#i18n/in-sentence.ts';
import type { Reader } from '#i18n/reader.ts';

export function audienceWords({ for: whom, audiences, ages }: Pick<Offer, 'for' | 'audiences' | 'ages'>, reader: Reader): Localized[] {
  const groups = audiences.filter(({ id }) => id !== 'iedereen');
  const words: Localized[] = [];
  if (whom === 'everyone' && ages === undefined) words.push(reader.say('fact.audience.everyone'));
  else if (groups.length > 0) {
    // A name that isn't translated would put a foreign word in the sentence: then the whole sentence is Dutch.
    const speaker = groups.every(({ name }) => !reader.text(name).isFallback) ? reader : reader.dutch;
    const sentence = speaker.say(`fact.audience.${whom === 'only' ? 'only' : 'aimed'}`, (own) => ({
      who: own.format.list(groups.map(({ name }) => inSentence(own.text(name), own))),
    }));
    words.push({ ...sentence, isFallback: sentence.isFallback || speaker !== reader });
  }
  if (ages?.min !== undefined && ages.max !== undefined) words.push(reader.say('fact.audience.agesBetween', { min: ages.min, max: ages.max }));
  else if (ages?.min !== undefined) words.push(reader.say('fact.audience.agesFrom', { min: ages.min }));
  else if (ages?.max !== undefined) words.push(reader.say('fact.audience.agesTo', { max: ages.max }));
  return words;
}
