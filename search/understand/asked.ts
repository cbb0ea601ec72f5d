/** Joins what somebody typed and what they chose into one question, and takes it apart again when they choose something else. */
import { unknownValue } from '#domain/filters/filter.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { Question } from '../engine.ts';
import { tellingText } from './telling-text.ts';
import { understand, type Known, type Part } from './understand.ts';

export interface Asked {
  /** What is answered: the choices with what the text says joined in, and as text only what is left of it; the text as it was typed when it says nothing of that kind. */
  readonly query: Query;
  readonly parts: readonly Part[];
  readonly question: Question;
}

/** @param address the query as the address holds it: the whole text, and only what was chosen */
export function asked(address: Query, known: Known): Asked {
  const { parts, question } = understand(address.text, known);
  const query = parts.reduce((all, part) => withValues(all, part.filter, valuesOf(part)), {
    ...address,
    text: parts.length > 0 ? question.text : address.text,
  });
  // "Wat is er te doen" says nothing once "zondag" is understood.
  const isTold = parts.length > 0 && tellingText(question.text, known.vocabulary.ignored) === '';
  return { query, parts, question: isTold ? { ...question, text: '' } : question };
}

const hasUnknown = new Set<FilterId>(filters.flatMap((filter) => (filter.kind === 'stored' && filter.always?.includes(unknownValue) ? [filter.id] : [])));

/** Who only mentions a wish is also shown what may grant it; who ticks it is shown what surely does. */
const valuesOf = ({ filter, value }: Part): readonly string[] => (hasUnknown.has(filter) ? [value, unknownValue] : [value]);

/**
 * The address after a change: what the text says stays in the text, what is no longer wanted leaves it.
 * @param next the query as it should be answered from now on
 */
export function settled(next: Query, address: Query, { query, parts }: Asked): Query {
  const isKept = (part: Part) => (next.values[part.filter] ?? []).join() === valuesOf(part).join();
  const kept = parts.filter(isKept);
  const keepsText = next.text === query.text;
  const text = keepsText
    ? query.text === ''
      ? onlyParts(address.text, parts, isKept)
      : withoutParts(
          address.text,
          parts.filter((part) => !isKept(part)),
        )
    : [next.text, ...kept.map(({ from, to }) => address.text.slice(from, to))].filter(Boolean).join(' ');
  const values = kept.reduce((all, { filter }) => withValues(all, filter, address.values[filter] ?? []), { ...next, text });
  return values;
}

/** Wishes are also things: who takes "rolstoel" away and asked nothing else, means the thing. */
const areAlsoThings = new Set<FilterId>(['wheelchair', 'meal']);
const quotationMarks = /["“”„«»]/gu;

/** Of a text that says nothing else. */
function onlyParts(text: string, parts: readonly Part[], isKept: (part: Part) => boolean): string {
  if (parts.every(isKept)) return text;
  const said = parts.map((part) => {
    const word = text.slice(part.from, part.to).replace(quotationMarks, '');
    return isKept(part) ? word : areAlsoThings.has(part.filter) ? `"${word}"` : '';
  });
  return [...new Set(said)].filter(Boolean).join(' ');
}

function withoutParts(text: string, parts: readonly Part[]): string {
  let left = text;
  for (const { from, to } of parts.toReversed()) left = left.slice(0, from) + left.slice(to);
  return left.replace(/\s+/g, ' ').trim();
}
