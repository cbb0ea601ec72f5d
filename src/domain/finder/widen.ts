/** When a question has no answer: the nearest question that has one, and what was let go for it. */
import { unknownValue } from '../filters/filter.ts';
import type { FilterId } from '../filters/index.ts';
import { answerTo, type Answer, type Circumstances } from './answer.ts';
import type { FinderFacts, FinderNeighbourhood } from './finder-offer.ts';
import { withValues, type Query } from './query.ts';

export interface LetGo {
  readonly filter: FilterId;
  /** `unknown`: also where nobody told. `around`: the neighbourhood around it instead. `gone`: it is no longer asked. */
  readonly how: 'unknown' | 'around' | 'gone';
  /** What was chosen; never empty. */
  readonly from: readonly string[];
  /** What is asked instead; empty when it is gone. */
  readonly to: readonly string[];
}

export interface Widened {
  /** The text and the postcode are those of the question. */
  readonly query: Query;
  /** `total` is never 0. */
  readonly answer: Answer;
  /** Never empty: where, then when, then the other choices, each once. */
  readonly letGo: readonly LetGo[];
}

/** Given up last, and the hardest need at the very end: who cannot climb a step is not helped by one. */
const wishes: readonly FilterId[] = ['referral', 'appointment', 'cost', 'wheelchair'];
const others: readonly FilterId[] = ['open', 'language', 'audience', 'age', 'kind', 'topic', 'meal', ...wishes];
const inOrder: readonly FilterId[] = ['neighbourhood', 'near', ...others];

/**
 * The first wider question that gives something: also what nobody told of the wishes, then the stadsdeel, the whole municipality,
 * any time, and then without the other choices one by one. Each keeps what the ones before let go; what made no difference comes back.
 * @param query as it is answered: with what the words said joined in, and as text only what is left of them
 * @returns undefined when the question has an answer, and when the words alone leave it without one
 */
export function widen(query: Query, facts: FinderFacts, circumstances: Circumstances): Widened | undefined {
  const totalOf = (asked: Query) => answerTo(asked, facts, circumstances).total;
  if (totalOf(query) > 0) return undefined;
  for (const wider of widerThan(query, facts.neighbourhoods)) if (totalOf(wider) > 0) return narrowed(query, wider, facts, circumstances);
  return undefined;
}

function* widerThan(query: Query, neighbourhoods: readonly FinderNeighbourhood[]): Generator<Query> {
  const between = (id: FilterId) => rungs(query, id, neighbourhoods).slice(1, -1);
  let wider = query;
  for (const id of wishes) for (const values of between(id)) wider = withValues(wider, id, values);
  yield wider;
  for (const values of between('neighbourhood')) yield (wider = withValues(wider, 'neighbourhood', values));
  yield (wider = withValues(withValues(wider, 'neighbourhood', []), 'near', []));
  for (const id of others) if (query.values[id]) yield (wider = withValues(wider, id, []));
}

/** What may be asked of one filter, from what was chosen to nothing. */
function rungs({ values }: Query, id: FilterId, neighbourhoods: readonly FinderNeighbourhood[]): readonly (readonly string[])[] {
  const chosen = values[id];
  if (!chosen) return [[]];
  if (id === 'neighbourhood') return [chosen, ...around(chosen[0], neighbourhoods).map((one) => [one]), []];
  return wishes.includes(id) && !chosen.includes(unknownValue) ? [chosen, [...chosen, unknownValue], []] : [chosen, []];
}

/** Ids of what lies around a neighbourhood, the smallest first. */
function around(id: string | undefined, neighbourhoods: readonly FinderNeighbourhood[]): string[] {
  const parent = neighbourhoods.find((one) => one.id === id)?.parent;
  return parent === undefined ? [] : [parent, ...around(parent, neighbourhoods)];
}

/** Takes back what was let go for nothing: the narrowest that gives as many. */
function narrowed(query: Query, wider: Query, facts: FinderFacts, circumstances: Circumstances): Widened {
  const totalOf = (asked: Query) => answerTo(asked, facts, circumstances).total;
  const total = totalOf(wider);
  const letGo: LetGo[] = [];
  let kept = wider;
  for (const filter of [...inOrder].reverse()) {
    const from = query.values[filter];
    if (!from) continue;
    const narrower = rungs(query, filter, facts.neighbourhoods).map((values) => withValues(kept, filter, values));
    kept = narrower.find((asked) => totalOf(asked) === total) ?? kept;
    const to = kept.values[filter] ?? [];
    if (to !== from) letGo.unshift({ filter, how: to.length === 0 ? 'gone' : filter === 'neighbourhood' ? 'around' : 'unknown', from, to });
  }
  return { query: kept, answer: answerTo(kept, facts, circumstances), letGo };
}
