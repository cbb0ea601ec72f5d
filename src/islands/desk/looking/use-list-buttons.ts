import { useEffect, useRef } from 'react';
import type { Said } from '#projections/said.ts';
import type { Cards } from '../../finder/cards.ts';
import { listButton, type ListButton } from './list-button.ts';

interface Choosing {
  readonly words: { readonly add: Said; readonly remove: Said; readonly full: Said };
  /** Keys of what is on the list. */
  readonly chosen: readonly string[];
  readonly isFull: boolean;
  readonly onToggle: (key: string) => void;
}

/** On every card a button to put it on the list and to take it off again. @param keys the same ones every time */
export function useListButtons(cards: Cards, keys: readonly string[], { words, chosen, isFull, onToggle }: Choosing): void {
  const buttons = useRef<readonly ListButton[]>([]);
  const latest = useRef(onToggle);
  useEffect(() => {
    latest.current = onToggle;
  });
  useEffect(() => {
    const made = keys.flatMap((key) => {
      const card = cards.cardOf(key);
      return card ? [listButton(card, key, () => latest.current(key))] : [];
    });
    buttons.current = made;
    return () => {
      for (const { remove } of made) remove();
    };
  }, [cards, keys]);
  const { add, remove, full } = words;
  useEffect(() => {
    for (const { key, show } of buttons.current) {
      const isOn = chosen.includes(key);
      show({ words: isOn ? remove : add, isOn, refusal: isFull && !isOn ? full : undefined });
    }
  }, [cards, keys, add, remove, full, chosen, isFull]);
}
