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
  const start: Query = { ...address, text: parts.length > 0 ? question.text : address.text };
  const query = [...new Set(parts.map(({ filter }) => filter))].reduce((all, filter) => withValues(all, filter, joinedValues(filter, parts, address)), start);
  // "Wat is er te doen" says nothing once "zondag" is understood.
  const isTold = parts.length > 0 && tellingText(question.text, known.vocabulary.ignored) === '';
  return { query, parts, question: isTold ? { ...question, text: '' } : question };
}

const hasUnknown = new Set<FilterId>(filters.flatMap((filter) => (filter.kind === 'stored' && filter.always?.includes(unknownValue) ? [filter.id] : [])));

const takesMany = new Set<FilterId>(filters.flatMap(({ id, takes }) => (takes === 'many' ? [id] : [])));

/** Who only mentions a wish is also shown what may grant it; who ticks it is shown what surely does. */
const saidValues = (filter: FilterId, parts: readonly Part[]): readonly string[] => [
  ...new Set([...parts.flatMap((part) => (part.filter === filter ? [part.value] : [])), ...(hasUnknown.has(filter) ? [unknownValue] : [])]),
];

/** What was said, beside what was chosen where several may be. */
const joinedValues = (filter: FilterId, parts: readonly Part[], { values }: Query): readonly string[] => [
  ...new Set([...saidValues(filter, parts), ...(takesMany.has(filter) ? (values[filter] ?? []) : [])]),
];

/**
 * The address after a change: what the text says stays in the text, what is no longer wanted leaves it.
 * @param next the query as it should be answered from now on
 */
export function settled(next: Query, address: Query, { query, parts }: Asked): Query {
  const isKept = ({ filter, value }: Part) => {
    const wanted = next.values[filter] ?? [];
    return wanted.includes(value) && (!hasUnknown.has(filter) || wanted.includes(unknownValue));
  };
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
  return kept.reduce(
    (all, { filter }) => {
      const said = saidValues(filter, kept);
      const chosen = (next.values[filter] ?? []).filter((value) => !said.includes(value) || address.values[filter]?.includes(value));
      return withValues(all, filter, takesMany.has(filter) ? chosen : (address.values[filter] ?? []));
    },
    { ...next, text },
  );
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
  for (const { from, to } of [...parts].reverse()) left = left.slice(0, from) + left.slice(to);
  return left.replace(/\s+/g, ' ').trim();
}
