/** Takes everything away that this site keeps on the device, once somebody has pressed twice, and says whether it has gone. */
import { forgetCopies } from '../offline/forget-copies.ts';
import { part } from '../part.ts';
import { forgetPlaces } from './saved-on-device.ts';

const room = part('clear');
const first = part('clear-first').querySelector('button');
const sure = part('clear-sure');
const [yes, no] = sure.querySelectorAll('button');

room.hidden = false;

function ask(isAsking: boolean): void {
  part('clear-first').hidden = isAsking;
  sure.hidden = !isAsking;
  part('clear-offline').hidden = navigator.onLine;
  (isAsking ? yes : first)?.focus();
}

function say(answer: 'yes' | 'no' | undefined): void {
  for (const words of room.querySelectorAll<HTMLElement>('[data-cleared]')) words.hidden = words.dataset.cleared !== answer;
}

/** Both are tried, whatever becomes of the other. */
async function clear(): Promise<void> {
  // It may still name a place that was taken away before.
  part('saved-said').replaceChildren();
  const places = forgetPlaces();
  const areForgotten = await forgetCopies();
  say(places === 'done' && areForgotten ? 'yes' : 'no');
}

first?.addEventListener('click', () => {
  say(undefined);
  ask(true);
});
yes?.addEventListener('click', () => {
  ask(false);
  void clear();
});
no?.addEventListener('click', () => {
  ask(false);
});
sure.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') ask(false);
});
