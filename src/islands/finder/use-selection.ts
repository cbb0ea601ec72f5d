import { useEffect, useState } from 'react';
import type { Cards } from './cards.ts';
import type { Pinned } from './map-view-of.ts';

export interface Selection {
  /** Id of the marker that goes with the chosen card. */
  readonly marker: string | undefined;
  /** A press on a marker: its first card gets the attention and the focus. */
  readonly selectMarker: (id: string) => void;
}

/** Card and marker point at each other: a card that gets the focus lights its marker, a marker leads to its card. */
export function useSelection(cards: Cards, { offersAt }: Pinned): Selection {
  const [marker, setMarker] = useState<string>();

  useEffect(() => {
    const look = ({ target }: Event) => {
      const key = target instanceof Element ? target.closest<HTMLElement>('.offer-row')?.dataset.offer : undefined;
      const found = key === undefined ? undefined : [...offersAt].find(([, offers]) => offers.some((offer) => offer.key === key))?.[0];
      // A card without a point leaves the map as it is. Of several stops the one that was chosen stays.
      if (found !== undefined) setMarker((last) => (last !== undefined && offersAt.get(last)?.some((offer) => offer.key === key) ? last : found));
    };
    document.addEventListener('focusin', look);
    document.addEventListener('click', look);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('click', look);
    };
  }, [offersAt]);

  const current = marker !== undefined && offersAt.has(marker) ? marker : undefined;
  useEffect(() => {
    const chosen = (current === undefined ? [] : (offersAt.get(current) ?? [])).flatMap(({ key }) => cards.cardOf(key) ?? []);
    for (const card of chosen) card.classList.add('is-selected');
    return () => {
      for (const card of chosen) card.classList.remove('is-selected');
    };
  }, [cards, offersAt, current]);

  const selectMarker = (id: string) => {
    setMarker(id);
    const [first] = offersAt.get(id) ?? [];
    const card = first && cards.cardOf(first.key);
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  };
  return { marker: current, selectMarker };
}
