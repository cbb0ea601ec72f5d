import { useMemo, type ReactNode } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { Answer, Group, GroupId } from '#domain/finder/answer.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { CardList } from './CardList.tsx';
import type { Cards } from './cards.ts';
import { NextOpen } from './NextOpen.tsx';
import { fill } from './say.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly answer: Answer;
  /** The name of the chosen neighbourhood, for the headings. */
  readonly area: string;
  readonly cards: Cards;
  readonly now: CivilMoment;
}

/** The answer, in its groups. What is closed is folded away: it is there for who wants to know when it opens. */
export const Results = ({ words, answer, area, cards, now }: Props) => (
  <div className="finder-results">
    {answer.groups.map((group) => (
      <GroupOfCards key={group.id} words={words} group={group} area={area} cards={cards}>
        {group.id === 'open' && group.offers.length === 0 && (
          <NextOpen words={words} closed={answer.groups.find(({ id }) => id === 'closed')?.offers ?? []} cards={cards} now={now} />
        )}
      </GroupOfCards>
    ))}
  </div>
);

interface GroupProps extends Pick<Props, 'words' | 'area' | 'cards'> {
  readonly group: Group;
  /** What there is to say when it is empty. */
  readonly children: ReactNode;
}

function GroupOfCards({ words, group, area, cards, children }: GroupProps) {
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
        <>
          <p>
            <Words of={words.texts.nothingOpen} />
          </p>
          {children}
        </>
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
