/** The page of what was saved: shows those places, in that order, and takes them away at a press. */
import type { Said } from '#projections/said.ts';
import type { SavedWords } from '#projections/saved-words.ts';
import { part } from '../part.ts';
import { put } from '../put.ts';
import './clear-device.ts';
import { keepOnly, removePlaces, savedPlaces, watchPlaces } from './saved-on-device.ts';

const words = JSON.parse(part('saved-words').textContent) as SavedWords;
const list = part('saved-places');
const rows = new Map([...list.querySelectorAll<HTMLElement>('[data-place]')].map((row) => [row.dataset.place ?? '', row]));
const gone = part('saved-gone');

keepOnly((place) => rows.has(place));

watchPlaces(() => {
  const saved = savedPlaces();
  const shown = saved.flatMap((place) => rows.get(place) ?? []);
  for (const row of rows.values()) row.hidden = !shown.includes(row);
  putInOrder(shown);
  list.hidden = shown.length === 0;
  part('saved-empty').hidden = saved.length > 0;
  showGone(saved.length - shown.length);
});

/** Moves as few rows as it can: one that moves loses the focus. */
function putInOrder(shown: readonly HTMLElement[]): void {
  let following: HTMLElement | null = null;
  for (const row of [...shown].reverse()) {
    if (shownBeside(row, 'nextElementSibling') !== following) list.insertBefore(row, following);
    following = row;
  }
}

/** The nearest row before or after this one that is in sight. */
function shownBeside(row: Element, way: 'nextElementSibling' | 'previousElementSibling'): HTMLElement | null {
  let beside = row[way];
  while (beside instanceof HTMLElement && beside.hidden) beside = beside[way];
  return beside instanceof HTMLElement ? beside : null;
}

function showGone(count: number): void {
  const { intl, isDutch, words: forms } = words.gone;
  const form = forms[new Intl.PluralRules(intl).select(count)] ?? '{count}';
  gone.hidden = count === 0;
  put(gone.querySelector('p'), isDutch, form.replace('{count}', String(count)));
}

/** @param name of a place, for words that hold one */
function say(said: Said, name = ''): void {
  const isDutch = typeof said !== 'string';
  // A name may hold what `replace` would read as a sign.
  put(
    part('saved-said'),
    isDutch,
    (isDutch ? said.nl : said).replace('{name}', () => name),
  );
}

part('saved-title').closest('.saved-page')?.setAttribute('data-ready', '');

for (const [place, row] of rows) {
  row.querySelector('button')?.addEventListener('click', () => {
    const next = shownBeside(row, 'nextElementSibling') ?? shownBeside(row, 'previousElementSibling');
    if (removePlaces([place]) !== 'done') {
      say(words.failed);
      return;
    }
    say(words.removed, row.dataset.name);
    // The button that was pressed has gone with its place.
    (next?.querySelector('button') ?? part('saved-title')).focus();
  });
}

gone.querySelector('button')?.addEventListener('click', () => {
  if (removePlaces([]) === 'done') part('saved-title').focus();
  else say(words.failed);
});
