import type { FinderWords } from '#projections/finder-words.ts';
import { CardList } from './CardList.tsx';
import type { Cards } from './cards.ts';
import { useKeys } from './use-keys.ts';
import type { Outcome } from './use-outcome.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly guesses: NonNullable<Outcome['guesses']>;
  readonly cards: Cards;
  /** Keys of cards that stand elsewhere in the page. */
  readonly without: readonly string[];
}

/** What only looks like the words: never mixed with what answers them, and folded away unless it is about one of them. */
export function Guesses({ words, guesses, cards, without }: Props) {
  const keys = useKeys(guesses, without);
  if (keys.length === 0) return null;
  return (
    <details className="finder-guesses" open={guesses.isNear}>
      <summary>
        <h2>
          <Words of={words.texts.loose} /> <span className="count">({keys.length})</span>
        </h2>
      </summary>
      <CardList cards={cards} keys={keys} />
    </details>
  );
}
