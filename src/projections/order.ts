/** The order of offers in a list: what is sure first, then together before alone, then by name. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Offer } from '#domain/place.ts';
import { trustOf } from '#domain/trust.ts';
import { isRunning } from './hours-view.ts';

export function inOrder(offers: readonly Offer[], { municipality, today }: Pick<Catalogue, 'municipality' | 'today'>): Offer[] {
  const rank = (offer: Offer) => {
    const isSure = offer.hours !== 'unknown' && trustOf(offer.checked.hours, municipality.shelfLife.hours, today) === 'confirmed';
    return (isRunning(offer) ? 0 : 4) + (isSure ? 0 : 2) + (offer.kind.collective ? 0 : 1);
  };
  return [...offers].sort((a, b) => rank(a) - rank(b) || a.place.name.localeCompare(b.place.name, 'nl') || a.id.localeCompare(b.id));
}
