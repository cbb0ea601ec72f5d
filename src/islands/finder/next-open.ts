/** Which door opens first, when none is open. */
import type { CivilMoment } from '#domain/civil-time.ts';
import type { FinderOffer } from '#domain/finder/finder-offer.ts';
import { openState, type Slot } from '#domain/hours.ts';
import { bySlot, slotOf } from '#domain/open-order.ts';

/** @returns undefined when nothing is known to open again, and when something is open after all: then there is nothing to wait for */
export function nextOpen(offers: readonly FinderOffer[], now: CivilMoment): FinderOffer | undefined {
  let first: { readonly offer: FinderOffer; readonly slot: Slot } | undefined;
  for (const offer of offers) {
    if (!offer.isRunning || !offer.hours) continue;
    const state = openState(offer.hours, now);
    if (state.is === 'open') return undefined;
    const slot = slotOf(state);
    if (slot && (!first || bySlot(slot, first.slot) < 0)) first = { offer, slot };
  }
  return first?.offer;
}
