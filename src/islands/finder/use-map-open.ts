import { useCallback, useEffect, useState } from 'react';

/** `isOpening`: the step in the history that opened the map, and nothing else. */
interface MapState {
  readonly isMapOpen: true;
  readonly isOpening: boolean;
}

const stateOf = (state: unknown): MapState | undefined =>
  typeof state === 'object' && state !== null && 'isMapOpen' in state ? (state as MapState) : undefined;

/** What a choice made with the map open writes into the history. */
export const stateOfChoice = (): MapState | null => (stateOf(history.state) ? { isMapOpen: true, isOpening: false } : null);

/**
 * Whether the map is open. On a phone Back closes it, as it closes anything that covers the page; it never opens it.
 * It stands in the history and not in the address: a link to share must not fetch tiles before somebody pressed a button.
 */
export function useMapOpen(): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      if (!stateOf(state)) setOpen(false);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const turn = useCallback((next: boolean) => {
    try {
      if (next) history.pushState({ isMapOpen: true, isOpening: true } satisfies MapState, '');
      else if (stateOf(history.state)?.isOpening) history.back();
      else history.replaceState(null, '');
    } catch {
      // Without a step in the history the map opens and closes all the same.
    }
    setOpen(next);
  }, []);

  return [isOpen, turn];
}
