import { useMemo } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { FinderOffer } from '#domain/finder/finder-offer.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Cards } from './cards.ts';
import { nextOpen } from './next-open.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  /** What is closed at the chosen time. */
  readonly closed: readonly FinderOffer[];
  readonly cards: Cards;
  readonly now: CivilMoment;
}

/** When nothing is open: the first door that opens again, in the words of its own card. */
export function NextOpen({ words: { texts }, closed, cards, now }: Props) {
  const key = useMemo(() => nextOpen(closed, now)?.key, [closed, now]);
  const card = key === undefined ? undefined : cards.cardOf(key);
  const link = card?.querySelector<HTMLAnchorElement>('.offer-link');
  if (!card || !link) return null;
  const part = (name: string) => link.querySelector(name)?.textContent.trim() ?? '';
  return (
    <p className="next-open">
      <Words of={texts.nextOpen} />{' '}
      <a href={link.href}>
        {part('.what')}, {part('.at')}
      </a>{' '}
      <span className="next-open-when">{card.querySelector('.now')?.lastChild?.textContent?.trim()}</span>
    </p>
  );
}
