/** Links neighbourhoods to their parents and children. */
import type { NeighbourhoodSource } from './neighbourhood.schema.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Texts } from './terms.ts';

type Draft = { -readonly [Key in keyof Neighbourhood]: Neighbourhood[Key] } & { children: Draft[] };

/** A parent that doesn't exist or would make a circle is left out. */
export function resolveNeighbourhoods(sources: readonly NeighbourhoodSource[], texts: Texts): readonly Neighbourhood[] {
  const drafts = new Map<string, Draft>();
  for (const { id, name, kind, nicknames, postcodes, postcodesAre, centre, boundary, mentions } of sources) {
    drafts.set(id, {
      id,
      name,
      kind,
      nicknames,
      postcodes,
      postcodesAre,
      centre,
      boundary,
      children: [],
      mentions: mentions.map((mention, number) => ({ ...mention, text: texts[`${id}.mentions.${String(number)}.text`] ?? { nl: mention.text } })),
    });
  }
  for (const { id, parent } of sources) {
    const draft = drafts.get(id);
    const above = parent ? drafts.get(parent) : undefined;
    if (!draft || !above || liesIn(id, parent, sources)) continue;
    draft.parent = above;
    above.children.push(draft);
  }
  return [...drafts.values()];
}

/** Whether going up from `start` ever meets `id`. */
export function liesIn(id: string, start: string | undefined, sources: readonly NeighbourhoodSource[]): boolean {
  const seen = new Set<string>();
  for (let current = start; current !== undefined && !seen.has(current); current = sources.find((source) => source.id === current)?.parent) {
    if (current === id) return true;
    seen.add(current);
  }
  return false;
}
