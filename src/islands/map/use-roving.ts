/** One Tab stop for many buttons: arrows go from one to the next, Home and End to the first and last. */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { nextStop, type Stop } from './next-stop.ts';

interface RovingProps {
  readonly tabIndex: 0 | -1;
  readonly ref: (element: HTMLElement | null) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * @param stops in reading order; the key of a joined pin holds the keys of what it joins
 * @param start the stop for Tab as long as nobody chose another
 * @param reveal brings a stop that the keyboard came to into sight
 * @returns what the button of a stop needs
 */
export function useRoving<Any extends Stop>(stops: readonly Any[], start: string | undefined, reveal: (stop: Any) => void): (key: string) => RovingProps {
  const [wanted, setWanted] = useState<string>();
  const focused = useRef<string>(undefined);
  const elements = useRef(new Map<string, HTMLElement>());
  const has = (key: string | undefined) => stops.some((stop) => stop.key === key);
  const current = has(wanted) ? wanted : has(start) ? start : stops[0]?.key;

  const go = ({ key }: Any) => elements.current.get(key)?.focus({ preventScroll: true });

  // A pin that had the focus may have fallen apart, or joined others: the keyboard goes on at what came of it.
  useEffect(() => {
    const lost = focused.current;
    if (lost === undefined || has(lost)) return;
    focused.current = undefined;
    if (document.activeElement !== document.body) return;
    const parts = new Set(lost.split('+'));
    const heir = stops.find(({ key }) => key.split('+').some((part) => parts.has(part)));
    if (heir) go(heir);
  });

  return (key) => ({
    tabIndex: key === current ? 0 : -1,
    ref: (element) => {
      if (element) elements.current.set(key, element);
      else elements.current.delete(key);
    },
    onFocus: ({ target }) => {
      focused.current = key;
      setWanted(key);
      const stop = stops.find((candidate) => candidate.key === key);
      if (stop && target.matches(':focus-visible')) reveal(stop);
    },
    onKeyDown: (event) => {
      const next = nextStop(event.key, key, stops);
      if (!next) return;
      event.preventDefault();
      go(next);
    },
  });
}
