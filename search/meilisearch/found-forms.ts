/** In which forms a word was found in the texts that a server sends along. */
import { tokensIn } from '../fold.ts';
import type { SearchField } from '../settings.ts';
import type { ByteStretch, ServerHit } from './read-answer.ts';

const mostForms = 12;
/** No word that somebody meant is longer. */
const longest = 40;

/** @returns folded whole words, each once, those of the best hit first: a server points at no more of a longer word than what was typed */
export const formsIn = (hits: readonly ServerHit[]): readonly string[] =>
  [...new Set(hits.flatMap(({ texts, matches }) => Object.entries(matches).flatMap(([field, own]) => wordsAt(texts[field as SearchField] ?? '', own))))].slice(
    0,
    mostForms,
  );

function wordsAt(text: string, stretches: readonly ByteStretch[]): readonly string[] {
  if (text === '' || stretches.length === 0) return [];
  const bytes = new TextEncoder().encode(text);
  const offset = (byte: number) => new TextDecoder().decode(bytes.subarray(0, byte)).length;
  const tokens = tokensIn(text);
  return stretches.flatMap(({ start, length }) => {
    const [from, to] = [offset(start), offset(start + length)];
    return tokens.flatMap((token) => (token.from < to && token.to > from && token.word.length <= longest ? [token.word] : []));
  });
}
