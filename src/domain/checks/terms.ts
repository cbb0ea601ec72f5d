/** Words that aren't in the taxonomy. */
import { problemIn } from '../problems.ts';
import { isConfidentialSource } from '../read-content.ts';
import type { Check } from './check.ts';

const saysSo = (value: unknown, field: string) => typeof value === 'object' && value !== null && field in value;

export const checkTerms: Check = ({ content }) => {
  const ids = (list: { readonly value: readonly { readonly id: string }[] } | undefined) => list?.value.map(({ id }) => id) ?? [];
  const known = {
    kind: { noun: 'soort', ids: ids(content.kinds) },
    topics: { noun: 'onderwerp', ids: ids(content.topics) },
    audiences: { noun: 'doelgroep', ids: ids(content.audiences) },
    facilities: { noun: 'voorziening', ids: ids(content.facilities) },
  };
  type Field = keyof typeof known;

  const unknownTerms = (place: (typeof content.places)[number], path: readonly PropertyKey[], field: Field, terms: readonly string[]) =>
    terms.flatMap((id, number) => {
      const { noun, ids: all } = known[field];
      // A taxonomy file that couldn't be read is told once, not again for every word in it.
      if (all.length === 0 || all.includes(id)) return [];
      const at = field === 'kind' ? [...path, field] : [...path, field, number];
      return [problemIn(place.file, at, 'unknown-term', { field: at.map(String).join('.'), id, noun, known: all })];
    });

  return [
    ...content.places.flatMap((place) => [
      ...(isConfidentialSource(place.value) ? unknownTerms(place, [], 'topics', place.value.topics) : []),
      ...place.value.offers.flatMap((offer, number) => {
        const path = ['offers', number];
        return [
          ...unknownTerms(place, path, 'kind', [offer.kind]),
          ...unknownTerms(place, path, 'topics', offer.topics),
          ...unknownTerms(place, path, 'audiences', offer.audiences),
          ...('facilities' in offer ? unknownTerms(place, path, 'facilities', offer.facilities) : []),
        ];
      }),
    ]),
    ...(['adviceKind', 'youthKind'] as const).flatMap((field) => {
      const { municipality } = content;
      const id = municipality?.value[field];
      if (!municipality || id === undefined || known.kind.ids.length === 0 || known.kind.ids.includes(id)) return [];
      // A desk for every question is on every map; one for young people only where somebody says so.
      if (field === 'youthKind' && !saysSo(municipality.file.value, field)) return [];
      return [problemIn(municipality.file, [field], 'unknown-term', { field, id, noun: 'soort', known: known.kind.ids })];
    }),
  ];
};
