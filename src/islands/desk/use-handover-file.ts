import { useEffect, useState } from 'react';
import type { HandoverFile } from '#projections/handover-file.ts';
import { loadHandoverFile } from '../card/handover-files.ts';

export type FileState = { readonly is: 'busy' } | { readonly is: 'failed' } | { readonly is: 'here'; readonly file: HandoverFile };

/**
 * The texts of a language.
 * @param language its id; nothing is fetched without one
 * @param attempt another number asks again for what didn't come through; so does a network that comes back
 */
export function useHandoverFile(language: string | undefined, attempt = 0): FileState {
  const [answer, setAnswer] = useState<{ readonly wanted: string; readonly state: FileState }>();
  const [returns, setReturns] = useState(0);
  const wanted = `${language ?? ''} ${String(attempt)} ${String(returns)}`;

  useEffect(() => {
    const again = () => setReturns((times) => times + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  useEffect(() => {
    if (language === undefined) return;
    let isWanted = true;
    const tell = (state: FileState) => {
      if (isWanted) setAnswer({ wanted, state });
    };
    loadHandoverFile(language).then(
      (file) => tell({ is: 'here', file }),
      () => tell({ is: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [language, wanted]);

  const state = answer?.state;
  // What is here already stays while it is asked for again.
  if (state?.is === 'here' && state.file.language.id === language) return state;
  return state?.is === 'failed' && answer?.wanted === wanted ? state : { is: 'busy' };
}
