import { useEffect } from 'react';
import type { Said } from '#projections/said.ts';
import type { Cards } from '../../finder/cards.ts';
import { putSaid } from '../../put.ts';

export interface Marked {
  readonly keys: ReadonlySet<string>;
  readonly words: Said;
}

/** Says on some cards what sets them apart. */
export function useMarks(cards: Cards, marked: Marked | undefined): void {
  useEffect(() => {
    const made = [...(marked?.keys ?? [])].flatMap((key) => {
      const before = cards.cardOf(key)?.querySelector('.quiet');
      const mark = document.createElement('p');
      mark.className = 'status';
      putSaid(mark, marked?.words ?? '');
      before?.after(mark);
      return before ? [mark] : [];
    });
    return () => {
      for (const mark of made) mark.remove();
    };
  }, [cards, marked]);
}
