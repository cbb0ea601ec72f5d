/** What is looked for at the desk: how far somebody is in the question tree, and the question that came of it. It is kept in memory alone. */
import { emptyQuery, isEmpty, withValues, type KnownValues, type Query } from '#domain/finder/query.ts';
import type { QuestionFind } from '#domain/questions.ts';
import type { SaidQuestion } from '#projections/said-questions.ts';

export interface LookingState {
  /** Ids of the answers that were given, from the first question on. */
  readonly path: readonly string[];
  /** Whether the last answer looks for something, so that there is no next question. */
  readonly isAnswered: boolean;
  readonly query: Query;
}

export type LookingStep =
  | { readonly does: 'answer'; readonly answer: SaidQuestion; readonly known: KnownValues }
  /** Back to the question after so many answers. */
  | { readonly does: 'back'; readonly to: number }
  | { readonly does: 'restart' }
  /** Asked in words or with the filters. */
  | { readonly does: 'ask'; readonly query: Query; readonly isTyping: boolean };

/** @param kind id of what is looked for from the start */
export const startLooking = (kind?: string): LookingState => ({
  path: [],
  isAnswered: false,
  query: kind === undefined ? emptyQuery : withValues(emptyQuery, 'kind', [kind]),
});

export function afterStep(state: LookingState, step: LookingStep): LookingState {
  const { path, isAnswered, query } = state;
  switch (step.does) {
    case 'answer': {
      const { id, find } = step.answer;
      return { path: [...path, id], isAnswered: find !== undefined, query: find ? lookingFor(query, find, step.known) : query };
    }
    case 'back':
      return { path: path.slice(0, step.to), isAnswered: false, query: isAnswered ? lookingFor(query, nothing, {}) : query };
    case 'restart':
      return startLooking();
    case 'ask':
      // Who takes away everything that was looked for, is at the first question again. Who empties the field types on.
      return isEmpty(step.query) && (isAnswered || !step.isTyping) ? startLooking() : { ...state, query: step.query };
  }
}

const nothing: QuestionFind = { topics: [], kinds: [], audiences: [] };

/** Where, when and for how much stay as they were: another answer doesn't change that. @param known what some offer has here */
function lookingFor(query: Query, { topics, kinds, audiences, words = '' }: QuestionFind, known: KnownValues): Query {
  const here = (id: string, values: readonly string[]) => {
    const some = values.filter((value) => known[id]?.includes(value));
    // Without any left it would look for everything.
    return some.length > 0 ? some : values;
  };
  const wanted = { topic: here('topic', topics), kind: here('kind', kinds), audience: here('audience', audiences) };
  return (['topic', 'kind', 'audience'] as const).reduce((all, id) => withValues(all, id, wanted[id]), { ...query, text: words });
}

/** The answers on a path, as far as the tree has them. */
export function answersOn(path: readonly string[], questions: readonly SaidQuestion[]): SaidQuestion[] {
  const [id, ...rest] = path;
  const answer = questions.find((one) => one.id === id);
  return answer ? [answer, ...answersOn(rest, answer.choices)] : [];
}
