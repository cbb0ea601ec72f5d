import { useMemo } from 'react';
import { unknownValue } from '#domain/filters/filter.ts';
import { filters } from '#domain/filters/index.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { CardList } from './CardList.tsx';
import type { Cards } from './cards.ts';
import { chosenIn } from './chosen.ts';
import { Dropped } from './Dropped.tsx';
import { Guesses } from './Guesses.tsx';
import { nearestAdvice } from './nearest-advice.ts';
import { Nothing } from './Nothing.tsx';
import type { Outcome } from './use-outcome.ts';
import { Wider } from './Wider.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly facts: FinderFacts;
  readonly cards: Cards;
  readonly outcome: Outcome;
}

/** What there is when nothing answers: whom to ask, the nearest question that has an answer, and what only looks like it. A card stands in one place. */
export function AfterNothing({ words, facts, cards, outcome: { posed, found, circumstances, isNothing, wider, guesses, closed } }: Props) {
  const { query, text } = posed;
  const dropped = found?.dropped ?? [];
  const advice = useMemo(
    () => (isNothing ? nearestAdvice(words.adviceKind, query, facts, circumstances)?.key : undefined),
    [isNothing, words, query, facts, circumstances],
  );
  const shown = useMemo(() => (advice === undefined ? [] : [advice]), [advice]);
  const elsewhere = useMemo(() => [...shown, ...closed], [shown, closed]);
  return (
    <>
      {isNothing && (
        <Nothing words={words} looked={chosenIn(withoutUnknown(query), words, text).map(({ label }) => label)}>
          {dropped.length > 0 && dropped.join(' ') !== text && <Dropped words={words} dropped={dropped} />}
          <p>
            <Words of={words.texts.nothingTodo} />
          </p>
          {advice !== undefined && <CardList cards={cards} keys={shown} />}
        </Nothing>
      )}
      {wider && <Wider words={words} facts={facts} wider={wider} cards={cards} without={elsewhere} />}
      {guesses && !wider && <Guesses words={words} guesses={guesses} cards={cards} without={elsewhere} />}
    </>
  );
}

/** "Also when we don't know" is no wish. */
const withoutUnknown = (query: Query): Query =>
  filters.reduce(
    (all, { id }) =>
      withValues(
        all,
        id,
        (query.values[id] ?? []).filter((value) => value !== unknownValue),
      ),
    query,
  );
