/** What nobody has told us, gathered so that it is said once. */
import { isConfidential, type Offer } from '#domain/place.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';

export type UnknownFact = Extract<InterfaceKey, `unknown.${string}`>;

/** The unknown facts of one offer. A confidential place keeps its silence, and of what is over nobody needs to know. */
export function unknownFacts({ place, status, hours, appointment, referral, cost, spokenLanguages }: Offer): UnknownFact[] {
  if (isConfidential(place) || status.is === 'ended' || place.status.is === 'ended') return [];
  return [
    ...(hours === 'unknown' ? (['unknown.hours'] as const) : []),
    ...(appointment === 'unknown' && place.where.kind !== 'remote' ? (['unknown.appointment'] as const) : []),
    ...(referral === 'unknown' ? (['unknown.referral'] as const) : []),
    ...(cost === 'unknown' ? (['unknown.cost'] as const) : []),
    ...(spokenLanguages === 'unknown' ? (['unknown.languages'] as const) : []),
  ];
}

/** What isn't known of any of the offers: said once for the whole place. Of a single offer it is said beside that offer. */
export function sharedUnknownFacts(offers: readonly Offer[]): UnknownFact[] {
  const living = offers.filter(({ status }) => status.is !== 'ended');
  const [first, ...others] = living.map(unknownFacts);
  if (first === undefined || others.length === 0) return [];
  return first.filter((fact) => others.every((facts) => facts.includes(fact)));
}
