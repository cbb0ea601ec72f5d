import type { BestWay, HandoverOffer } from '#projections/handover-offer.ts';
import type { HandoverFile } from '#projections/handover-file.ts';

type Consent = Extract<keyof HandoverFile['words']['texts'], `consent${string}`>;

const byWay = {
  'call-together': 'consentCall',
  'walk-along': 'consentWalk',
  'make-appointment': 'consentAppointment',
  'fill-in-together': 'consentForm',
  'just-walk-in': 'consentGo',
} as const satisfies Record<BestWay, Consent>;

/** What to ask somebody before anything is done for them; it goes with the way that is known, or else with what can be done now. */
export function consentFor({ bestWay, next }: Pick<HandoverOffer, 'bestWay' | 'next'>): Consent {
  if (bestWay) return byWay[bestWay];
  if (next === 'call') return 'consentCall';
  return next === 'walk' || next === 'visit' ? 'consentWalk' : 'consentGo';
}
