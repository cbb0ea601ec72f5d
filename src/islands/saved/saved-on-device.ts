/** The saved places in the storage of this browser. Written after a press only; read by the pages that show them, and sent nowhere. */
import { readPlaces, withoutPlaces, withPlace, writePlaces, type SavedPlaces } from './saved-places.ts';

// The quick exit takes this key away too.
const key = 'inloop-bewaard';

/** `failed`: the browser allows no storage, or has no room. */
export type Outcome = 'done' | 'full' | 'failed';

const shows: (() => void)[] = [];
let mayStay: (place: string) => boolean = () => true;

export const savedPlaces = (): SavedPlaces => readPlaces(found());

/** From now on each write leaves out what may not stay: a place that can't be shown any more may be about violence by now. */
export function keepOnly(may: (place: string) => boolean): void {
  mayStay = may;
}

export function savePlace(place: string): Outcome {
  const places = withPlace(savedPlaces().filter(mayStay), place);
  return places ? keep(places) : 'full';
}

export const removePlaces = (gone: readonly string[]): Outcome => keep(withoutPlaces(savedPlaces().filter(mayStay), gone));

/** Where there is nothing, also because the browser allows no storage, it is done. */
export const forgetPlaces = (): Outcome => (found() === null ? 'done' : keep([]));

/** Calls `show` now and whenever something may have changed: here, in another tab, or while this page slept. */
export function watchPlaces(show: () => void): void {
  shows.push(show);
  show();
}

function keep(places: SavedPlaces): Outcome {
  const text = writePlaces(places);
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return 'failed';
  }
  showAll();
  return 'done';
}

/** The text as it stands on the device. */
function found(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function showAll(): void {
  for (const show of shows) show();
}

addEventListener('storage', (event) => {
  // Without a key everything was taken away.
  if (event.key === key || event.key === null) showAll();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showAll();
});
