import { useEffect, useState } from 'react';
import { takeUpdate, watchOffline, type OfflineState } from './offline.ts';

/**
 * How the desk stands without a network.
 * @param path start of the addresses of this locale: empty for Dutch, or `ar`
 * @param isBlank when there is nothing to lose, a newer version is taken at once
 */
export function useOffline(path: string, isBlank: boolean): OfflineState {
  const [state, setState] = useState<OfflineState>({ isReady: false, isOffline: false, isNewer: false });
  useEffect(() => watchOffline(path, setState), [path]);
  const { isNewer } = state;
  useEffect(() => {
    if (isNewer && isBlank) takeUpdate();
  }, [isNewer, isBlank]);
  return state;
}
