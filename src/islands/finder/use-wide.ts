import { useSyncExternalStore } from 'react';

/** From here on the filters stand beside the list; below it they are a sheet. The same width as in finder.css. */
const wide = matchMedia('(min-width: 64rem)');

const subscribe = (changed: () => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
