/** The places somebody saved, as a text on their device: ids only, the newest first. */

/** More than this is no longer a short list of one's own. */
export const mostPlaces = 50;

export type SavedPlaces = readonly string[];

const id = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const longestId = 100;
const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= longestId && id.test(value);

/** @param text as it was found: anything that isn't ours is nothing saved */
export function readPlaces(text: string | null): SavedPlaces {
  const found = parsed(text ?? '');
  if (typeof found !== 'object' || found === null) return [];
  const { version, places } = found as { version?: unknown; places?: unknown };
  return version === 1 && Array.isArray(places) ? [...new Set(places.filter(isId))].slice(0, mostPlaces) : [];
}

/** @returns nothing when there is nothing to keep */
export function writePlaces(places: SavedPlaces): string | undefined {
  return places.length === 0 ? undefined : JSON.stringify({ version: 1, places });
}

/** @returns nothing when the list is full */
export function withPlace(places: SavedPlaces, place: string): SavedPlaces | undefined {
  if (places.includes(place)) return places;
  return places.length >= mostPlaces ? undefined : [place, ...places];
}

export const withoutPlaces = (places: SavedPlaces, gone: readonly string[]): SavedPlaces => places.filter((place) => !gone.includes(place));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
