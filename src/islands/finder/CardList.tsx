import { useLayoutEffect, useRef } from 'react';
import type { Cards } from './cards.ts';

interface Props {
  readonly cards: Cards;
  readonly keys: readonly string[];
}

/** A list that holds cards of the server. React makes the list and leaves its insides alone. */
export function CardList({ cards, keys }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) cards.show(list.current, keys);
  }, [cards, keys]);
  return <ul className="offer-list" ref={list} />;
}
