import { useMemo } from 'react';
import type { Answer, Group, GroupId } from '#domain/finder/answer.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { CardList } from './CardList.tsx';
import type { Cards } from './cards.ts';
import { fill } from './say.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly answer: Answer;
  /** The name of the chosen neighbourhood, for the headings. */
  readonly area: string;
  readonly cards: Cards;
}

/** The answer, in its groups. What is closed is folded away: it is there for who wants to know when it opens. */
export const Results = ({ words, answer, area, cards }: Props) => (
  <div className="finder-results">
    {answer.groups.map((group) => (
      <GroupOfCards key={group.id} words={words} group={group} area={area} cards={cards} />
    ))}
  </div>
);

function GroupOfCards({ words, group, area, cards }: { readonly group: Group } & Pick<Props, 'words' | 'area' | 'cards'>) {
  const { id, offers } = group;
  const keys = useMemo(() => offers.map(({ key }) => key), [offers]);
  const title = titleOf(id, area, words);
  const heading = (
    <>
      <Words of={title} /> <span className="count">({offers.length})</span>
    </>
  );
  if (id === 'closed')
    return (
      <details className="find-group is-folded" data-group={id}>
        <summary>
          <h2>{heading}</h2>
        </summary>
        <CardList cards={cards} keys={keys} />
      </details>
    );
  return (
    <section className="find-group" data-group={id} aria-labelledby={`groep-${id}`}>
      <h2 id={`groep-${id}`} className={id === 'all' ? 'visually-hidden' : undefined}>
        {heading}
      </h2>
      {offers.length === 0 ? (
        <p>
          <Words of={words.texts.nothingOpen} />
        </p>
      ) : (
        <CardList cards={cards} keys={keys} />
      )}
    </section>
  );
}

function titleOf(id: GroupId, area: string, { texts }: FinderWords): Said {
  switch (id) {
    case 'open':
      return texts.open;
    case 'unsure':
      return texts.unsure;
    case 'closed':
      return texts.closed;
    case 'here':
      return fill(texts.inArea, { name: area });
    case 'around':
      return fill(texts.around, { name: area });
    case 'served':
      return fill(texts.served, { name: area });
    case 'whole':
      return texts.whole;
    case 'unknown':
      return texts.unknownArea;
    case 'all':
      return texts.found;
  }
}
