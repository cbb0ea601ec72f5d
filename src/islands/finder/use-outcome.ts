import { useMemo } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import { answerTo, type Answer, type Circumstances } from '#domain/finder/answer.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { emptyQuery, isEmpty } from '#domain/finder/query.ts';
import { widen, type Widened } from '#domain/finder/widen.ts';
import type { Found } from '#search/engine.ts';
import { foundRanks } from './found-ranks.ts';
import { useHeld } from './use-held.ts';
import type { Posed } from './use-posed.ts';
import type { TextAnswer } from './use-search.ts';

export interface Outcome {
  /** What is answered: the last question of which the words were looked for. */
  readonly posed: Posed;
  /** Undefined when there was no word to look for. */
  readonly found: Found | undefined;
  /** Whether there is a question. Without one the list of the server is the answer: every neighbourhood under its own heading. */
  readonly isAsked: boolean;
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

interface Answered {
  readonly posed: Posed;
  readonly found: Found | undefined;
}

const nothingAsked: Answered = { posed: { query: emptyQuery, text: '', origin: undefined }, found: undefined };

/** What there is to show. It stays as it is until the words of the next question are looked for, so that nothing flickers under who types. */
export function useOutcome(asked: Posed, { found: newest, isBehind = false }: TextAnswer, facts: FinderFacts, now: CivilMoment): Outcome {
  const current = useMemo<Answered>(() => ({ posed: asked, found: newest }), [asked, newest]);
  const { posed, found } = useHeld(current, isBehind, nothingAsked);
  const { query, origin } = posed;
  const ranks = useMemo(() => found && foundRanks(found), [found]);
  const circumstances = useMemo<Circumstances>(() => ({ now, ...origin, found: ranks?.sure }), [now, origin, ranks]);
  const answer = useMemo<Answer>(() => answerTo(query, facts, circumstances), [query, facts, circumstances]);
  const closed = useMemo(() => answer.groups.flatMap(({ id, offers }) => (id === 'closed' ? offers.map(({ key }) => key) : [])), [answer]);
  const isWithout = answer.total === 0;
  const wider = useMemo(() => {
    const widened = isWithout ? widen(query, facts, circumstances) : undefined;
    // What is closed at the chosen time stands there already.
    return closed.length > 0 && widened?.letGo.every(({ filter }) => filter === 'open') ? undefined : widened;
  }, [isWithout, query, facts, circumstances, closed]);
  const guesses = useMemo(
    () =>
      isWithout && ranks && ranks.guesses.size > 0
        ? { groups: answerTo(query, facts, { ...circumstances, found: ranks.guesses }).groups, isNear: ranks.isNear }
        : undefined,
    [isWithout, ranks, query, facts, circumstances],
  );
  const isAsked = !(isEmpty(query) && origin === undefined);
  return { posed, found, isAsked, circumstances, answer, isNothing: isWithout && closed.length === 0, wider, guesses, closed };
}
