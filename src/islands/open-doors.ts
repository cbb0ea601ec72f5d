/** How many doors are open now: two things behind one door are one open door, and what has no door is none. */
import { spotOf } from '#projections/neighbourhood-spots.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import type { NowStates } from './now-states.ts';

/** @param spots only doors at these spots count; see `spotOf` */
export function openDoors(states: NowStates, { doorless }: Pick<NowFacts, 'doorless'>, spots?: readonly string[]): number {
  const doors = new Set<string>();
  for (const [key, state] of states) {
    if (state.is !== 'open') continue;
    const { slot } = state;
    if (slot.at === undefined && doorless.includes(key)) continue;
    const spot = spotOf(slot, key.split('/')[0] ?? '');
    if (!spots || spots.includes(spot)) doors.add(spot.split('#')[0] ?? '');
  }
  return doors.size;
}
