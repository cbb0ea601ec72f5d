/** What there is for young people in the evening: first what is sure, then what a source tells. */
import type { Catalogue } from '#domain/catalogue.ts';
import { eveningStart } from '#domain/finder/open-group.ts';
import { sureEnd } from '#domain/hours.ts';
import { slotOn } from '#domain/hours-slot.ts';
import type { Offer } from '#domain/place.ts';
import { isThere, youthRank } from '#domain/youth/fits-youth.ts';
import { sureDays } from './hours-view.ts';

/** Two weeks show every rhythm but the rarest. */
const days = 14;

export interface YouthEvenings {
  readonly sure: readonly Offer[];
  readonly told: readonly Offer[];
}

export function youthEvenings(catalogue: Catalogue): YouthEvenings {
  const { offers, today } = catalogue;
  const ours = offers.filter((offer) => isThere(offer) && (youthRank(offer) ?? 2) < 2);
  const isSure = (offer: Offer) => sureDays(offer, catalogue, days).some(({ slots }) => slots.some((slot) => sureEnd(slot) > eveningStart));
  const isTold = ({ hours }: Offer) => hours !== 'unknown' && (hours.rules ?? []).some((rule) => sureEnd(slotOn(today, rule, '')) > eveningStart);
  return {
    sure: ours.filter(isSure),
    told: ours.filter((offer) => sureDays(offer, catalogue, 1).length === 0 && isTold(offer)),
  };
}
