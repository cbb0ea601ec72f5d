import { useEffect, useState } from 'react';
import type { Found, Question } from '#search/engine.ts';
import { loadEngine } from './load-engine.ts';

export interface TextAnswer {
  /** `idle`: there are no words to look for. While it is `busy` the last answer stays. */
  readonly state: 'idle' | 'busy' | 'ready' | 'failed';
  /** Undefined when every offer will do. */
  readonly found?: Found | undefined;
}

/** What answers the words. @param onUnknown hears the words that mean nothing here; give it the same function every time */
export function useSearch({ text, extra }: Question, language: string, onUnknown: (words: readonly string[]) => void): TextAnswer {
  const asked = `${text}\n${extra ?? ''}`;
  const [answer, setAnswer] = useState<TextAnswer & { readonly asked: string }>({ state: 'idle', asked: '' });
  useEffect(() => {
    if (text === '') return;
    let isCurrent = true;
    loadEngine(language)
      .then((engine) => engine.search({ text, ...(extra !== undefined && { extra }) }))
      .then(
        (found) => {
          if (!isCurrent) return;
          setAnswer({ state: 'ready', asked, found });
          if (found) onUnknown(found.unknown);
        },
        () => {
          if (isCurrent) setAnswer({ state: 'failed', asked });
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [text, extra, asked, language, onUnknown]);
  if (text === '') return { state: 'idle' };
  return answer.asked === asked ? answer : { ...answer, state: 'busy' };
}
