import { useEffect, useState } from 'react';
import type { SearchEngine } from '#search/engine.ts';

export interface TextAnswer {
  /** `idle`: nothing was typed. While it is `busy` the last list stays. */
  readonly state: 'idle' | 'busy' | 'ready' | 'failed';
  /** Key → rank, best first; undefined when every offer will do. */
  readonly found?: ReadonlyMap<string, number> | undefined;
  readonly isLoose?: boolean;
}

let engine: Promise<SearchEngine> | undefined;

/** Fetches the index once; a failed attempt is made again at the next question. */
export function loadEngine(language: string): Promise<SearchEngine> {
  engine ??= fetchEngine(language).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function fetchEngine(language: string): Promise<SearchEngine> {
  const [{ openIndex }, response] = await Promise.all([import('#search/embedded/open-index.ts'), fetch(`/data/search/${language}.json`)]);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return openIndex(await response.text());
}

/** What answers the typed text. */
export function useSearch(text: string, language: string): TextAnswer {
  const [answer, setAnswer] = useState<TextAnswer & { readonly text: string }>({ state: 'idle', text: '' });
  useEffect(() => {
    if (text === '') return;
    let isCurrent = true;
    loadEngine(language).then(
      (loaded) => {
        if (!isCurrent) return;
        const result = loaded.search(text);
        setAnswer({ state: 'ready', text, found: result && new Map(result.keys.map((key, rank) => [key, rank])), isLoose: result?.isLoose ?? false });
      },
      () => {
        if (isCurrent) setAnswer({ state: 'failed', text });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [text, language]);
  if (text === '') return { state: 'idle' };
  return answer.text === text ? answer : { ...answer, state: 'busy' };
}
