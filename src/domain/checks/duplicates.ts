/** Ids that stand twice in one file. Two files with one id are told while reading. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import type { Read } from '../read-content.ts';
import type { Check } from './check.ts';

export const checkDuplicates: Check = ({ content }) => [
  ...[content.neighbourhoods, content.kinds, content.topics, content.audiences, content.facilities, content.helpLines, content.glossary].flatMap((list) =>
    list ? twice(list, list.value, []) : [],
  ),
  ...content.places.flatMap((place) => twice(place, place.value.offers, ['offers'])),
];

function twice({ file }: Read<unknown>, list: readonly { readonly id: string }[], path: readonly string[]): Problem[] {
  return list.flatMap(({ id }, number) => {
    const first = list.findIndex((other) => other.id === id);
    return first < number
      ? [problemIn(file, [...path, number, 'id'], 'duplicate-id', { id, other: `regel ${String(file.lineOf([...path, first, 'id']))}` })]
      : [];
  });
}
