/** Which door opens first, when none is open. */
import type { CivilMoment } from '#domain/civil-time.ts';
import type { FinderOffer } from '#domain/finder/finder-offer.ts';
import { openState } from '#domain/hours.ts';

/** @returns undefined when nothing is known to open again, and when something is open after all: then there is nothing to wait for */
export function nextOpen(offers: readonly FinderOffer[], now: CivilMoment): FinderOffer | undefined {
  let first: { readonly offer: FinderOffer; readonly opens: string } | undefined;
  for (const offer of offers) {
    if (!offer.isRunning || !offer.hours) continue;
    const state = openState(offer.hours, now);
    if (state.is === 'open') return undefined;
    const slot = state.is === 'opens' ? state.slot : state.is === 'closed' ? state.next : undefined;
    if (!slot) continue;
    const opens = `${slot.date} ${String(slot.from).padStart(4, '0')}`;
    if (!first || opens < first.opens) first = { offer, opens };
  }
  return first?.offer;
}
