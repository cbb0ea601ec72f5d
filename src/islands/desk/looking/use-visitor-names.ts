import { useEffect } from 'react';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { Cards } from '../../finder/cards.ts';

/** Says on every card what it is in the language of the visitor, so that two people can choose. A name that is only there in Dutch stands there already. */
export function useVisitorNames(cards: Cards, offers: HandoverFile['offers'] | undefined, html: string, direction: 'ltr' | 'rtl'): void {
  useEffect(() => {
    const made = Object.values(offers ?? {}).flatMap(({ key, name }) => {
      // The name goes on in the line under it.
      const before = cards.cardOf(key)?.querySelector('.quiet');
      if (!before || typeof name !== 'string') return [];
      const line = document.createElement('p');
      line.className = 'for-visitor';
      line.lang = html;
      line.dir = direction;
      line.textContent = name;
      before.after(line);
      return [line];
    });
    return () => {
      for (const line of made) line.remove();
    };
  }, [cards, offers, html, direction]);
}
