import { useEffect, useState } from 'react';
import { takeUpdate, watchOffline, type OfflineState } from '../offline/offline.ts';

/**
 * How the desk stands without a network.
 * @param language id of the language of the page
 * @param isBlank when there is nothing to lose, a newer version is taken at once
 */
export function useOffline(language: string, isBlank: boolean): OfflineState {
  const [state, setState] = useState<OfflineState>({ isReady: false, isOffline: false, isNewer: false });
  useEffect(() => watchOffline([language, 'desk', `desk-${language}`], setState), [language]);
  const { isNewer } = state;
  useEffect(() => {
    if (isNewer && isBlank) takeUpdate();
  }, [isNewer, isBlank]);
  return state;
}
