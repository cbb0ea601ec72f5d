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
  return (
    <p className="next-open">
      <Words of={texts.nextOpen} />{' '}
      <a href={link.href}>
        <Copy of={link.querySelector('.what')} />, <Copy of={link.querySelector('.at')} />
      </a>{' '}
      <Copy of={card.querySelector('.now')} without=".nl-data-badge" />
    </p>
  );
}

/** What stands in a part of the card, with the languages it is marked with. */
const Copy = ({ of: part, without }: { readonly of: Element | null; readonly without?: string }) => (
  <span
    ref={(copy) => {
      const whole = part?.cloneNode(true) as Element | undefined;
      if (without !== undefined) whole?.querySelector(without)?.remove();
      // A space at its edge would be underlined.
      if (whole?.firstChild instanceof Text) whole.firstChild.data = whole.firstChild.data.trimStart();
      if (whole?.lastChild instanceof Text) whole.lastChild.data = whole.lastChild.data.trimEnd();
      copy?.replaceChildren(...(whole?.childNodes ?? []));
    }}
  />
);
