import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import type { Widened } from '#domain/finder/widen.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { CardList } from './CardList.tsx';
import type { Cards } from './cards.ts';
import { letGoWords } from './let-go.ts';
import { useKeys } from './use-keys.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly facts: FinderFacts;
  readonly wider: Widened;
  readonly cards: Cards;
  /** Keys of cards that stand elsewhere in the page. */
  readonly without: readonly string[];
}

/** The nearest question that has an answer, under a heading that says what was let go. */
export function Wider({ words, facts, wider: { answer, letGo }, cards, without }: Props) {
  const keys = useKeys(answer, without);
  if (keys.length === 0) return null;
  return (
    <section className="finder-wider" aria-labelledby="ruimer">
      <h2 id="ruimer">
        <Words of={words.texts.wider} /> <span className="count">({keys.length})</span>
      </h2>
      <ul className="let-go">
        {letGo
          .flatMap((one) => letGoWords(one, facts, words))
          .map((said, number) => (
            <li key={number}>
              <Words of={said} />
            </li>
          ))}
      </ul>
      <CardList cards={cards} keys={keys} />
    </section>
  );
}
