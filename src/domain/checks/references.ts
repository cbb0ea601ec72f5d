/** Ids that refer to another file: organisations, neighbourhoods, places, help lines, outlines. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import type { Read } from '../read-content.ts';
import { openOffers, openPlaces, type Check } from './check.ts';

export const checkReferences: Check = ({ content }) => {
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
  // A list that couldn't be read is told once, not again for every reference to it.
  const known = {
    organisatie: content.fileIds.organisations,
    wijk: ids(content.neighbourhoods?.value),
    plek: content.fileIds.places,
    hulplijn: ids(content.helpLines?.value),
    omtrek: content.boundaries?.value.features.map(({ properties }) => properties.code) ?? [],
  };
  type Noun = keyof typeof known;
  const problems: Problem[] = [];
  const refer = ({ file }: Pick<Read<unknown>, 'file'>, path: readonly PropertyKey[], noun: Noun, id: string | undefined) => {
    const all = known[noun];
    if (id === undefined || id === 'unknown' || !all || all.includes(id)) return;
    problems.push(problemIn(file, path, 'dangling-reference', { field: path.map(String).join('.'), id, noun, known: all }));
  };
  const referAll = (read: Pick<Read<unknown>, 'file'>, path: readonly PropertyKey[], noun: Noun, list: readonly string[] | undefined) => {
    list?.forEach((id, number) => {
      refer(read, [...path, number], noun, id);
    });
  };

  for (const place of content.places) refer(place, ['organisation'], 'organisatie', place.value.organisation);
  for (const place of openPlaces(content)) {
    refer(place, ['neighbourhood'], 'wijk', place.value.neighbourhood);
    const spots = [
      { where: place.value.where, path: ['where'] as PropertyKey[] },
      ...(place.value.moves ?? []).map(({ where }, number) => ({ where, path: ['moves', number, 'where'] as PropertyKey[] })),
    ];
    for (const { where, path } of spots) {
      if (where.kind !== 'area') continue;
      referAll(place, [...path, 'neighbourhoods'], 'wijk', where.neighbourhoods);
      where.stops.forEach(({ neighbourhood }, number) => {
        refer(place, [...path, 'stops', number, 'neighbourhood'], 'wijk', neighbourhood);
      });
    }
  }
  for (const { place, offer, path } of openOffers(content)) {
    referAll(place, [...path, 'organisations'], 'organisatie', offer.organisations);
    if (offer.serves !== 'all') referAll(place, [...path, 'serves'], 'wijk', offer.serves);
  }
  for (const notice of content.notices) refer(notice, ['link'], 'plek', notice.value.link);
  if (content.municipality) referAll(content.municipality, ['helpLines'], 'hulplijn', content.municipality.value.helpLines);
  content.neighbourhoods?.value.forEach(({ parent, boundary }, number) => {
    if (!content.neighbourhoods) return;
    refer(content.neighbourhoods, [number, 'parent'], 'wijk', parent);
    refer(content.neighbourhoods, [number, 'boundary'], 'omtrek', boundary);
  });
  return problems;
};
