/** How well questions find their answers, in a table. */
import type { Judgement } from '../../asking/judged.ts';
import { measured } from '../../asking/judged.ts';

const fixed = (number: number) => number.toFixed(3);
const percent = (number: number) => `${(number * 100).toFixed(0)} %`;

export const relevanceHead = ['', 'questions', 'MRR@5', 'Recall@5', 'zero results', 'noise'];

/** @param noiseKnown false when no question is about something else */
export function relevanceRow(name: string, judgements: readonly Judgement[]): string[] {
  const { count, mrr, recall, empty, noise } = measured(judgements);
  const isOther = judgements.every(({ query }) => query.finds.length === 0);
  const hasOther = judgements.some(({ query }) => query.finds.length === 0);
  return [name, String(count), ...(isOther ? ['–', '–', '–'] : [fixed(mrr), fixed(recall), percent(empty)]), hasOther ? percent(noise) : '–'];
}

export function byClass(judgements: readonly Judgement[]): string[][] {
  const classes = [...new Set(judgements.map(({ query }) => query.class))];
  return classes.map((name) =>
    relevanceRow(
      name,
      judgements.filter(({ query }) => query.class === name),
    ),
  );
}
