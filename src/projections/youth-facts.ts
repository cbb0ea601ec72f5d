/** What somebody young wants to know before going, as short facts; what nobody asked stays out. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';
import { trustOf } from '#domain/trust.ts';
import { audienceWords } from './audience-words.ts';

export interface YouthFact {
  readonly words: Localized;
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram: string;
}

const nameKeys = { yes: 'youth.anonymous', no: 'youth.notAnonymous' } as const;
const parentKeys = { yes: 'youth.withoutParents', no: 'youth.withParents' } as const;

/** @param offers of one desk: what holds for one of them only is left out, and so is a promise that nobody confirmed lately */
export function youthFacts(offers: readonly Offer[], { municipality, today }: Pick<Catalogue, 'municipality' | 'today'>, reader: Reader): YouthFact[] {
  const [offer] = offers;
  if (!offer) return [];
  const same = <Value>(of: (one: Offer) => Value): Value | undefined => (offers.every((one) => of(one) === of(offer)) ? of(offer) : undefined);
  const isSure = offers.every(({ checked }) => trustOf(checked.offer, municipality.shelfLife.offer, today) === 'confirmed');
  const anonymous = isSure ? same((one) => one.anonymous) : undefined;
  const withoutParents = isSure ? same((one) => one.withoutParents) : undefined;
  const ages = offers.every(({ ages: own }) => own?.min === offer.ages?.min && own?.max === offer.ages?.max)
    ? audienceWords({ for: 'unknown', audiences: [], ages: offer.ages }, reader)
    : [];
  return [
    ...ages.map((words) => ({ words, pictogram: 'users' })),
    ...(same((one) => one.cost) === 'free' ? [{ words: reader.say('short.free'), pictogram: 'coin-euro' }] : []),
    ...(anonymous === 'yes' || anonymous === 'no' ? [{ words: reader.say(nameKeys[anonymous]), pictogram: 'eye-off' }] : []),
    ...(withoutParents === 'yes' || withoutParents === 'no' ? [{ words: reader.say(parentKeys[withoutParents]), pictogram: 'user-shield' }] : []),
  ];
}
