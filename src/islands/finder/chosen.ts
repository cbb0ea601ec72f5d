/** Everything that was chosen, in words, each with the question that is left without it. */
import { unknownValue } from '#domain/filters/filter.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { toggled, withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { fill, plain } from './say.ts';

export interface Chosen {
  readonly id: string;
  /** `q` for the words, `postcode` for the postcode. */
  readonly of: FilterId | 'q' | 'postcode';
  readonly label: Said;
  readonly without: Query;
}

/** @param text what to show of the words; the others say nothing about what somebody looks for */
export function chosenIn(query: Query, words: FinderWords, text = query.text): Chosen[] {
  const all: Chosen[] = text === '' ? [] : [{ id: 'q', of: 'q', label: `“${text}”`, without: { ...query, text: '' } }];
  for (const { id } of filters) {
    for (const value of query.values[id] ?? []) {
      all.push({
        id: `${id}.${value}`,
        of: id,
        label: labelOf(id, value, words),
        without: id === 'age' ? withValues(query, id, []) : toggled(query, id, value),
      });
    }
  }
  if (query.postcode !== undefined) {
    all.push({
      id: 'postcode',
      of: 'postcode',
      label: fill(words.texts.postcodeChoice, { postcode: query.postcode }),
      without: withValues({ ...query, postcode: undefined }, 'near', []),
    });
  }
  return all;
}

/** A choice in words. */
export function labelOf(id: FilterId, value: string, { choices, filters: names, texts }: FinderWords): Said {
  if (id === 'age') return fill(texts.ageChoice, { age: value });
  // Of several wishes each has its own "ook als we dit niet weten".
  if (value === unknownValue) return joined(names[id], texts.unknown);
  return choices[id]?.find((choice) => choice.value === value)?.label ?? names[id];
}

const joined = (name: Said, rest: Said): Said =>
  typeof name === 'string' && typeof rest === 'string' ? `${name}: ${rest}` : { nl: `${plain(name)}: ${plain(rest)}` };
