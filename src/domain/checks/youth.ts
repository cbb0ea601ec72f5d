/** The doors for young people: words that don't exist, and two doors with one id. */
import { problemIn } from '../problems.ts';
import type { Check } from './check.ts';

export const checkYouth: Check = ({ content }) => {
  const { youth } = content;
  if (!youth) return [];
  const { file, value: doors } = youth;
  const ids = (list: { readonly value: readonly { readonly id: string }[] } | undefined) => list?.value.map(({ id }) => id) ?? [];
  const known = { topics: { noun: 'onderwerp', ids: ids(content.topics) }, helpLines: { noun: 'hulplijn', ids: ids(content.helpLines) } };
  return doors.flatMap((door, number) => [
    ...(doors.findIndex(({ id }) => id === door.id) < number ? [problemIn(file, [number, 'id'], 'duplicate-id', { id: door.id, other: file.path })] : []),
    ...(['topics', 'helpLines'] as const).flatMap((field) =>
      (door[field] ?? []).flatMap((id, place) => {
        const { noun, ids: all } = known[field];
        // A list that couldn't be read is told once, not again for every word of it.
        if (all.length === 0 || all.includes(id)) return [];
        const at = [number, field, place];
        return [problemIn(file, at, 'unknown-term', { field: at.map(String).join('.'), id, noun, known: all })];
      }),
    ),
  ]);
};
