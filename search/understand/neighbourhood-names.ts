/** The names of neighbourhoods as people type them: with or without "de", and with a typing error. */
import type { FinderNeighbourhood } from '#domain/finder/finder-offer.ts';
import { editDistance } from '../edit-distance.ts';
import { phraseOf } from '../thesaurus.ts';

const known = new WeakMap<readonly FinderNeighbourhood[], ReadonlyMap<string, string>>();
const article = /^(?:de|het|t|d|den) (?=.{4})/;

/** Folded name → id. */
export function neighbourhoodNames(neighbourhoods: readonly FinderNeighbourhood[]): ReadonlyMap<string, string> {
  const made = known.get(neighbourhoods);
  if (made) return made;
  const names = new Map<string, string>();
  const put = (name: string, id: string) => {
    if (name !== '' && !names.has(name)) names.set(name, id);
  };
  for (const { id, name } of neighbourhoods) for (const own of [name, id]) put(phraseOf(own), id);
  for (const { id, nicknames } of neighbourhoods) for (const name of nicknames) put(phraseOf(name), id);
  for (const { id, name, nicknames } of neighbourhoods) for (const own of [name, ...nicknames]) put(phraseOf(own).replace(article, ''), id);
  known.set(neighbourhoods, names);
  return names;
}

const shortest = 5;
const twoTyposFrom = 8;

/**
 * @param unknown words that mean nothing by themselves; any other word is no typing error
 * @returns the id of the neighbourhood that was nearly written; undefined when there is none, or more than one
 */
export function misspeltNeighbourhood(said: string, neighbourhoods: readonly FinderNeighbourhood[], unknown: readonly string[]): string | undefined {
  const words = said.split(' ');
  if (said.length < shortest || /\d/.test(said) || !words.some((word) => unknown.includes(word))) return undefined;
  let best: { readonly id: string; readonly distance: number } | undefined;
  let isUnsure = false;
  for (const [name, id] of neighbourhoodNames(neighbourhoods)) {
    // "Venlo-Zuid" is not a misspelt "Venlo-Oost": who makes an error keeps most words.
    if (name.split(' ').length !== words.length || name[0] !== said[0]) continue;
    const distance = editDistance(said, name, said.length >= twoTyposFrom ? 2 : 1);
    if (distance === undefined || (best && best.distance < distance)) continue;
    isUnsure = best !== undefined && best.distance === distance && best.id !== id;
    best = { id, distance };
  }
  return isUnsure ? undefined : best?.id;
}
