import { useCallback, useEffect, useState } from 'react';

const isOpenIn = (state: unknown): boolean => typeof state === 'object' && state !== null && 'isMapOpen' in state && state.isMapOpen === true;

/**
 * Whether the map is open. On a phone Back closes it, as it closes anything that covers the page.
 * It stands in the history and not in the address: a link to share must not fetch tiles before somebody pressed a button.
 */
export function useMapOpen(): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const back = ({ state }: PopStateEvent) => setOpen(isOpenIn(state));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const turn = useCallback((next: boolean) => {
    try {
      if (next) history.pushState({ isMapOpen: true }, '');
      else history.replaceState(null, '');
    } catch {
      // Without a step in the history the map opens and closes all the same.
    }
    setOpen(next);
  }, []);

  return [isOpen, turn];
}
