/** The bar of a place: says which of its offers is open, or opens next, and lights its door. Without this script the hours in words remain. */
import type { CivilMoment } from '#domain/civil-time.ts';
import { byOpening, slotOf } from '#domain/open-order.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import { sentence, type Sentence } from './now-sentence.ts';
import type { NowStates } from './now-states.ts';
import { put } from './put.ts';

const doors = { open: 'door-open', elsewhere: 'door-closed', opens: 'door-later', closed: 'door-closed', unknown: 'door-unknown', reported: 'door-unknown' };

export function showOpenBar(states: NowStates, facts: NowFacts, now: CivilMoment): void {
  const bar = document.querySelector<HTMLElement>('[data-open-bar]');
  if (!bar) return;
  const blocks = [...bar.querySelectorAll<HTMLElement>('[data-bar-offer]')];
  const [chosen] = blocks
    .flatMap((block) => {
      const state = states.get(block.dataset.barOffer ?? '');
      const said = state && sentence(state, facts, now);
      return said ? [{ block, state, said }] : [];
    })
    .sort((one, other) => byOpening(one.state, other.state));
  for (const block of blocks) {
    block.classList.toggle('is-chosen', block === chosen?.block);
    if (block !== chosen?.block) silence(block);
  }
  if (!chosen) {
    // Its hours went past their shelf life: nothing is said of now, and the hours in words come back.
    delete bar.dataset.state;
    showDoor(bar, 'door-closed');
    return;
  }
  const { block, state, said } = chosen;
  const { at, stop } = slotOf(state) ?? {};
  // The door of another place is not this door.
  const is = state.is === 'open' && at !== undefined ? 'elsewhere' : state.is;
  bar.dataset.state = is;
  showDoor(bar, doors[is]);
  for (const spot of block.querySelectorAll<HTMLElement>('[data-bar-spot]')) spot.hidden = spot.dataset.barSpot !== (at ?? stop);
  put(block.querySelector('.open-bar-state'), facts.isDutch, ...wordsOf(said));
}

/** An offer as the server made it: nothing of now, and no spot of today. */
function silence(block: HTMLElement): void {
  block.querySelector('.open-bar-state')?.replaceChildren();
  for (const spot of block.querySelectorAll<HTMLElement>('[data-bar-spot]')) spot.hidden = true;
}

function showDoor(bar: HTMLElement, door: string): void {
  bar.querySelector('.door use')?.setAttribute('href', `/pictograms.svg#${door}`);
}

function wordsOf({ strong, rest }: Sentence): Node[] {
  const state = document.createElement('strong');
  state.textContent = strong;
  const when = document.createElement('span');
  when.textContent = rest;
  return rest === '' ? [state] : [state, new Text(' '), when];
}
