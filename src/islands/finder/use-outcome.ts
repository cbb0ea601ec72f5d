import { useMemo } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import { answerTo, type Answer, type Circumstances } from '#domain/finder/answer.ts';
import type { Origin } from '#domain/finder/distance.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import { widen, type Widened } from '#domain/finder/widen.ts';
import { foundRanks } from './found-ranks.ts';
import type { TextAnswer } from './use-search.ts';

export interface Outcome {
  readonly query: Query;
  readonly circumstances: Circumstances;
  readonly answer: Answer;
  /** Whether there is nothing at all, not even something that is closed then. */
  readonly isNothing: boolean;
  /** Only when the answer holds nothing to go to. */
  readonly wider: Widened | undefined;
  /** What only looks like the words; only when nothing answers them. */
  readonly guesses: (Pick<Answer, 'groups'> & { readonly isNear: boolean }) | undefined;
  /** Keys of what is shown as closed. */
  readonly closed: readonly string[];
}

/** @param asked the question as it is answered */
export function useOutcome(asked: Query, { state, found }: TextAnswer, facts: FinderFacts, now: CivilMoment, origin: Origin | undefined): Outcome {
  // "How far" says nothing without a point to measure from.
  const query = useMemo(() => (origin ? asked : withValues(asked, 'near', [])), [asked, origin]);
  const ranks = useMemo(() => found && foundRanks(found), [found]);
  const circumstances = useMemo<Circumstances>(() => ({ now, ...origin, found: ranks?.sure }), [now, origin, ranks]);
  const answer = useMemo<Answer>(() => answerTo(query, facts, circumstances), [query, facts, circumstances]);
  const closed = useMemo(() => answer.groups.flatMap(({ id, offers }) => (id === 'closed' ? offers.map(({ key }) => key) : [])), [answer]);
  const isEmpty = answer.total === 0 && state !== 'busy';
  const wider = useMemo(() => {
    const widened = isEmpty ? widen(query, facts, circumstances) : undefined;
    // What is closed at the chosen time stands there already.
    return closed.length > 0 && widened?.letGo.every(({ filter }) => filter === 'open') ? undefined : widened;
  }, [isEmpty, query, facts, circumstances, closed]);
  const guesses = useMemo(
    () =>
      isEmpty && ranks && ranks.guesses.size > 0
        ? { groups: answerTo(query, facts, { ...circumstances, found: ranks.guesses }).groups, isNear: ranks.isNear }
        : undefined,
    [isEmpty, ranks, query, facts, circumstances],
  );
  return { query, circumstances, answer, isNothing: isEmpty && closed.length === 0, wider, guesses, closed };
}
