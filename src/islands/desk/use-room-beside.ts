import { useSyncExternalStore } from 'react';

/** From here on the list stands beside the rest. The same width as in desk-list.css. */
const roomy = matchMedia('(min-width: 75rem)');

const subscribe = (changed: () => void) => {
  roomy.addEventListener('change', changed);
  return () => roomy.removeEventListener('change', changed);
};

export const useRoomBeside = (): boolean => useSyncExternalStore(subscribe, () => roomy.matches);
