import type { Said } from '#projections/said.ts';
import type { Suggestion, SuggestionGroup, Suggestions } from '#projections/suggestions.ts';

/** @returns a function that fetches the suggestions the first time; what failed is tried again the next time, and something else than suggestions is a failure */
export function suggestionsAt(address: string): () => Promise<Suggestions> {
  let coming: Promise<Suggestions> | undefined;
  const ask = async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
    const sent: unknown = await response.json();
    if (!isSuggestions(sent)) throw new Error(`${address} holds no suggestions.`);
    return sent;
  };
  return () =>
    (coming ??= ask().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));
}

type Sent<Shape> = { readonly [Key in keyof Shape]?: unknown };
type Is<Shape> = (value: unknown) => value is Shape;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText: Is<string> = (value) => typeof value === 'string';
const isSaid: Is<Said> = (value): value is Said => isText(value) || (isObject(value) && 'nl' in value && isText(value.nl));
const isListOf =
  <Part>(is: Is<Part>): Is<readonly Part[]> =>
  (value): value is readonly Part[] =>
    Array.isArray(value) && value.every(is);
const isOptional = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

const isSuggestion: Is<Suggestion> = (value): value is Suggestion => {
  if (!isObject(value)) return false;
  const { label, address, pictogram, beside, names, words }: Sent<Suggestion> = value;
  const isSaidList = isListOf(isSaid);
  return isSaid(label) && isText(address) && isText(pictogram) && isOptional(beside, isSaid) && isOptional(names, isSaidList) && isOptional(words, isSaidList);
};

const isGroup: Is<SuggestionGroup> = (value): value is SuggestionGroup => {
  if (!isObject(value)) return false;
  const { name, suggestions }: Sent<SuggestionGroup> = value;
  return isSaid(name) && isListOf(isSuggestion)(suggestions);
};

function isSuggestions(value: unknown): value is Suggestions {
  if (!isObject(value)) return false;
  const { label, count, examples, groups, ignored, stems, parameters }: Sent<Suggestions> = value;
  if (!isObject(count) || !isObject(examples) || !isObject(stems)) return false;
  const { words, intl }: Sent<Suggestions['count']> = count;
  const { name, questions }: Sent<Suggestions['examples']> = examples;
  const isCounted = isObject(words) && Object.values(words).every(isText) && isText(intl);
  const areStems = Object.values(stems).every(isListOf(isText));
  return (
    isSaid(label) &&
    isCounted &&
    isSaid(name) &&
    isListOf(isSaid)(questions) &&
    isListOf(isGroup)(groups) &&
    areStems &&
    [ignored, parameters].every(isListOf(isText))
  );
}
