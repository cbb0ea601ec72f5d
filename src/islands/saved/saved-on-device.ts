/** The saved places in the storage of this browser. Written after a press only; read by the pages that show them, and sent nowhere. */
import { readPlaces, withoutPlaces, withPlace, writePlaces, type SavedPlaces } from './saved-places.ts';

// The quick exit takes this key away too.
const key = 'inloop-bewaard';

/** `failed`: the browser allows no storage, or has no room. */
export type Outcome = 'done' | 'full' | 'failed';

const shows: (() => void)[] = [];

export function savedPlaces(): SavedPlaces {
  try {
    return readPlaces(localStorage.getItem(key));
  } catch {
    return [];
  }
}

export function savePlace(place: string): Outcome {
  const places = withPlace(savedPlaces(), place);
  return places ? keep(places) : 'full';
}

export const removePlaces = (gone: readonly string[]): Outcome => keep(withoutPlaces(savedPlaces(), gone));

export const forgetPlaces = (): Outcome => keep([]);

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
