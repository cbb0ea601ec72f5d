/** What people ask before they go, short enough to stand under the name of a place; what isn't known stays out. */
import type { Offer } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';

export interface AskedFact {
  readonly pictogram: string;
  readonly words: Localized;
}

export function askedFirst(offer: Offer, reader: Reader): AskedFact[] {
  const { place, referral, handover, texts } = offer;
  const fact = (pictogram: string, words: Localized | undefined): AskedFact[] => (words ? [{ pictogram, words }] : []);
  const say = (key: InterfaceKey | undefined) => (key === undefined ? undefined : reader.say(key));
  const { wheelchair } = place.access;
  return [
    ...fact('calendar-check', say(appointmentKey(offer))),
    ...fact('mail-forward', say(referral === 'needed' ? 'short.referralNeeded' : undefined)),
    ...fact('coin-euro', reader.textAt(texts, 'costNote') ?? say(costKey(offer))),
    ...fact('backpack', bringWords(handover?.bring.map((_, number) => reader.textAt(texts, `handover.bring.${String(number)}`)) ?? [], reader)),
    // Nobody comes by wheelchair over the telephone.
    ...fact('wheelchair', say(wheelchair === 'unknown' || place.where.kind === 'remote' ? undefined : `openBar.wheelchair.${wheelchair}`)),
  ];
}

function appointmentKey({ appointment, signUp, place }: Offer): InterfaceKey | undefined {
  if (signUp) return 'short.signUp';
  if (appointment === 'required') return 'short.appointmentRequired';
  return appointment === 'none' && place.where.kind !== 'remote' ? 'short.appointmentNone' : undefined;
}

function costKey({ cost }: Offer): InterfaceKey | undefined {
  if (cost === 'unknown') return undefined;
  return cost === 'paid' ? 'fact.cost.paid' : `short.${cost}`;
}

/** One Dutch thing makes the whole sentence Dutch. */
function bringWords(told: readonly (Localized | undefined)[], reader: Reader): Localized | undefined {
  const things = told.filter((thing) => thing !== undefined);
  if (things.length === 0) return undefined;
  const isFallback = things.some((thing) => thing.isFallback);
  const speaker = isFallback ? reader.dutch : reader;
  return { ...speaker.say('openBar.bring', ({ format }) => ({ things: format.list(things.map(({ value }) => value)) })), isFallback };
}
