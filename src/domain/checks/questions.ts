/** The question tree: words that don't exist, and two answers with one id. */
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import type { QuestionSource } from '../questions.schema.ts';
import type { Check } from './check.ts';

export const checkQuestions: Check = ({ content }) => {
  const { questions } = content;
  if (!questions) return [];
  const ids = (list: { readonly value: readonly { readonly id: string }[] } | undefined) => list?.value.map(({ id }) => id) ?? [];
  const known = {
    topics: { noun: 'onderwerp', ids: ids(content.topics) },
    kinds: { noun: 'soort', ids: ids(content.kinds) },
    audiences: { noun: 'doelgroep', ids: ids(content.audiences) },
  };
  const walk = (choices: readonly QuestionSource[], path: readonly PropertyKey[]): Problem[] =>
    choices.flatMap((choice, number) => {
      const at = [...path, number];
      const isTwice = choices.findIndex(({ id }) => id === choice.id) < number;
      return [
        ...(isTwice ? [problemIn(questions.file, [...at, 'id'], 'duplicate-id', { id: choice.id, other: questions.file.path })] : []),
        ...('choices' in choice ? walk(choice.choices, [...at, 'choices']) : unknownTerms(choice, [...at, 'find'])),
      ];
    });
  const unknownTerms = ({ find }: Extract<QuestionSource, { find: unknown }>, path: readonly PropertyKey[]): Problem[] =>
    (['topics', 'kinds', 'audiences'] as const).flatMap((field) =>
      (find[field] ?? []).flatMap((id, number) => {
        const { noun, ids: all } = known[field];
        // A list that couldn't be read is told once, not again for every word of it.
        if (all.length === 0 || all.includes(id)) return [];
        const at = [...path, field, number];
        return [problemIn(questions.file, at, 'unknown-term', { field: at.map(String).join('.'), id, noun, known: all })];
      }),
    );
  return walk(questions.value, []);
};
