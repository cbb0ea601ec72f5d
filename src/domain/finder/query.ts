/** What a visitor asks, as the address holds it. The same state makes the interface, the list and a link to share. */
import { filters, type FilterId } from '../filters/index.ts';
import { unknownValue } from '../filters/filter.ts';
import { postcodeOf } from './postcode.ts';

export interface Query {
  /** What was typed; empty for nothing. */
  readonly text: string;
  /** Four digits. A place on earth is never in the address, only this. */
  readonly postcode?: string | undefined;
  readonly values: Readonly<Partial<Record<FilterId, readonly string[]>>>;
}

export const emptyQuery: Query = { text: '', values: {} };

const longestText = 100;

/** The values that exist, per stored filter. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Reads an address. What doesn't exist is left out, so that a broken link still shows a list. */
export function readQuery(params: URLSearchParams, known: KnownValues): Query {
  const values: Partial<Record<FilterId, readonly string[]>> = {};
  for (const filter of filters) {
    const accepts = (value: string) => (filter.kind === 'live' ? filter.accepts(value) : (known[filter.id] ?? []).includes(value));
    const found = [...new Set(params.getAll(filter.parameter))].filter(accepts);
    const taken = filter.takes === 'one' ? found.slice(0, 1) : found;
    if (taken.length > 0) values[filter.id] = taken;
  }
  // By whole characters: half of one would come back from the address as another.
  const text = Array.from((params.get('q') ?? '').trim())
    .slice(0, longestText)
    .join('')
    .trim();
  return { text, postcode: postcodeOf(params.get('postcode') ?? ''), values };
}

/** Writes an address; always in the same order, so that one question has one address. */
export function writeQuery({ text, postcode, values }: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const { id, parameter } of filters) for (const value of values[id] ?? []) params.append(parameter, value);
  if (postcode !== undefined) params.set('postcode', postcode);
  return params;
}

/** The query with other values for one filter; none takes the filter away. */
export function withValues(query: Query, id: FilterId, values: readonly string[]): Query {
  const { [id]: _, ...others } = query.values;
  return { ...query, values: values.length > 0 ? { ...others, [id]: values } : others };
}

/** Takes the value when it wasn't there and drops it when it was. */
export function toggled(query: Query, id: FilterId, value: string): Query {
  const chosen = query.values[id] ?? [];
  if (chosen.includes(value)) {
    const left = chosen.filter((one) => one !== value);
    // "Ook als we het niet weten" says nothing by itself.
    return withValues(query, id, left.every((one) => one === unknownValue) ? [] : left);
  }
  const takesMany = filters.some((filter) => filter.id === id && filter.takes === 'many');
  return withValues(query, id, takesMany ? [...chosen, value] : [value]);
}

/** How many choices are made, besides the typed text. */
export const choiceCount = ({ values, postcode }: Query): number =>
  Object.values(values).reduce((sum, chosen) => sum + chosen.length, postcode === undefined ? 0 : 1);

export const isEmpty = (query: Query): boolean => query.text === '' && choiceCount(query) === 0;
