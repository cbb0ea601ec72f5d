/** Questions with their right answers, and how well the search does on them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { liesIn } from '#domain/finder/lies-in.ts';
import { resultsOf, type Results } from './results.ts';
import type { Searchable } from './searchable.ts';

const judgedSchema = z.array(
  z.strictObject({
    ask: z.string().min(1),
    class: z.string(),
    finds: z.array(z.string()).describe('Keys of offers, or soort:, onderwerp: or wijk: with an id. Empty: nothing we have is an answer.'),
    wijk: z.string().optional(),
    understood: z.record(z.string(), z.coerce.string()).optional(),
    locale: z.string().optional(),
  }),
);

export type JudgedQuery = z.output<typeof judgedSchema>[number];

/** @throws when the file is no list of judged questions */
export const readJudged = (file: string): JudgedQuery[] => judgedSchema.parse(parse(readFileSync(file, 'utf8')));

/** How the search did on one question. */
export interface Judgement {
  readonly query: JudgedQuery;
  /** Place of the first right answer among the first five, from 1; undefined when there is none. */
  readonly rank: number | undefined;
  /** Share of what could be right among the first five that is. */
  readonly recall: number;
  readonly isEmpty: boolean;
  /** Something is shown that isn't said to be a guess. */
  readonly isSure: boolean;
  /** What was expected to be understood, and wasn't. */
  readonly missed: readonly string[];
  readonly results: Results;
}

const shown = 5;

export async function judge(query: JudgedQuery, searchable: Searchable): Promise<Judgement> {
  const results = await resultsOf(query.ask, searchable);
  const right = rightAnswers(query, searchable.grounds.facts);
  const first = results.results.slice(0, shown);
  const place = first.findIndex(({ id }) => right.has(id));
  const expected = { ...query.understood, ...(query.wijk !== undefined && { neighbourhood: query.wijk }) };
  return {
    query,
    rank: place < 0 ? undefined : place + 1,
    recall: right.size === 0 ? 0 : first.filter(({ id }) => right.has(id)).length / Math.min(shown, right.size),
    isEmpty: results.results.length === 0,
    isSure: results.results.some(({ weak }) => !weak),
    missed: Object.entries(expected).flatMap(([filter, value]) => (results.understood[filter] === value ? [] : [`${filter}=${value}`])),
    results,
  };
}

function rightAnswers({ finds }: JudgedQuery, { offers, neighbourhoods }: FinderFacts): ReadonlySet<string> {
  const by: Readonly<Record<string, (id: string) => string[]>> = {
    soort: (id) => offers.flatMap(({ key, facets }) => (facets.kind?.includes(id) ? [key] : [])),
    onderwerp: (id) => offers.flatMap(({ key, facets }) => (facets.topic?.includes(id) ? [key] : [])),
    wijk: (id) => offers.flatMap(({ key, homes }) => (homes.some((home) => liesIn(home, id, neighbourhoods)) ? [key] : [])),
  };
  return new Set(
    finds.flatMap((find) => {
      const [kind = '', id] = find.split(':');
      return id === undefined ? [find] : (by[kind]?.(id) ?? []);
    }),
  );
}

export interface Measured {
  readonly count: number;
  /** Mean of 1 / place of the first right answer, of those that have one. */
  readonly mrr: number;
  readonly recall: number;
  /** Share without any result, of those that have an answer. */
  readonly empty: number;
  /** Share of the questions about something else that still got results as if they were answers. */
  readonly noise: number;
}

export function measured(judgements: readonly Judgement[]): Measured {
  const answerable = judgements.filter(({ query }) => query.finds.length > 0);
  const others = judgements.filter(({ query }) => query.finds.length === 0);
  const mean = (numbers: readonly number[]) => (numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
  return {
    count: judgements.length,
    mrr: mean(answerable.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
    recall: mean(answerable.map(({ recall }) => recall)),
    empty: mean(answerable.map(({ isEmpty }) => Number(isEmpty))),
    noise: mean(others.map(({ isSure }) => Number(isSure))),
  };
}
