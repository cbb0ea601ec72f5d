import { useEffect, useState } from 'react';
import type { Found, Question } from '#search/engine.ts';
import { isEngineOpen, loadEngine } from './load-engine.ts';

export interface TextAnswer {
  /** `idle`: there are no words to look for. `busy`: the index is still coming. */
  readonly state: 'idle' | 'busy' | 'ready' | 'failed';
  /** Undefined when every offer will do. */
  readonly found?: Found | undefined;
  /** These words are still looked for; `state` is that of the last ones. */
  readonly isBehind?: boolean;
}

interface Answered extends TextAnswer {
  readonly asked: string;
}

const none: Answered = { state: 'idle', asked: '' };

/** What answers the words. @param onUnknown hears which of the words that were looked for mean nothing here; give it the same function every time */
export function useSearch({ text, extra }: Question, language: string, onUnknown: (unknown: readonly string[], text: string) => void): TextAnswer {
  const asked = `${text}\n${extra ?? ''}`;
  const [answer, setAnswer] = useState(none);
  useEffect(() => {
    if (text === '') return;
    let isCurrent = true;
    loadEngine(language)
      .then((engine) => engine.search({ text, ...(extra !== undefined && { extra }) }))
      .then(
        (found) => {
          if (!isCurrent) return;
          setAnswer({ state: 'ready', asked, found });
          if (found) onUnknown(found.unknown, text);
        },
        () => {
          if (isCurrent) setAnswer({ state: 'failed', asked });
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [text, extra, asked, language, onUnknown]);
  if (text === '') {
    // The words that were are no answer to the next.
    if (answer !== none) setAnswer(none);
    return none;
  }
  return answer.asked === asked ? answer : { state: isEngineOpen() ? answer.state : 'busy', isBehind: true };
}
