/** Which of several answers about a door tells most to somebody who stands there. */
import type { OpenState, Slot } from './hours.ts';

/** The slot an answer is about; none when nothing is known to come. */
export function slotOf(state: OpenState): Slot | undefined {
  if (state.is === 'open' || state.is === 'opens') return state.slot;
  return state.is === 'closed' ? state.next : undefined;
}

const isElsewhere = (state: OpenState) => slotOf(state)?.at !== undefined;

/** Open here, later today here, the same elsewhere, another day, not sure, nothing known. */
function rank(state: OpenState): number {
  switch (state.is) {
    case 'open':
      return isElsewhere(state) ? 2 : 0;
    case 'opens':
      return isElsewhere(state) ? 3 : 1;
    case 'closed':
      return state.next ? 4 : 6;
    case 'unknown':
      return 5;
    case 'reported':
      return 7;
  }
}

/** For `sort`: what begins first. */
export const bySlot = (one: Slot, other: Slot): number => one.date.localeCompare(other.date) || one.from - other.from;

/** For `sort`: what is open comes first, then what opens soonest. */
export function byOpening(one: OpenState, other: OpenState): number {
  const [first, second] = [slotOf(one), slotOf(other)];
  const byRank = rank(one) - rank(other);
  // Of two doors that are open now, the order of the page counts.
  if (byRank !== 0 || !first || !second || one.is === 'open') return byRank;
  return bySlot(first, second);
}
