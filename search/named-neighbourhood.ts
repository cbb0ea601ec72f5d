/** The neighbourhood somebody means: by its id, its name, a name people give it, or its postcode. */
import type { FinderNeighbourhood } from '#domain/finder/finder-offer.ts';
import { neighbourhoodsWith, postcodeOf } from '#domain/finder/postcode.ts';
import { wordsIn } from './fold.ts';

/** @returns undefined when nothing bears that name, or when a postcode belongs to several that don't share a stadsdeel */
export function namedNeighbourhood(text: string, neighbourhoods: readonly FinderNeighbourhood[]): FinderNeighbourhood | undefined {
  const wanted = wordsIn(text).join(' ');
  if (wanted === '') return undefined;
  const isNamed = (name: string) => wordsIn(name).join(' ') === wanted;
  const named = neighbourhoods.find(({ id, name, nicknames }) => [id, name, ...nicknames].some(isNamed));
  if (named) return named;
  const postcode = postcodeOf(text);
  const [first, ...others] = postcode === undefined ? [] : neighbourhoodsWith(postcode, neighbourhoods);
  if (others.length === 0) return first;
  return others.every(({ parent }) => parent === first?.parent) ? neighbourhoods.find(({ id }) => id === first?.parent) : undefined;
}
