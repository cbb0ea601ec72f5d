/** Two engines as one: a server answers, and the index of the site when the server doesn't. Who asks notices nothing. */
import type { SearchEngine } from './engine.ts';

/** How long a server that failed is left alone, in milliseconds; twice as long after every next failure. */
export const firstRest = 30_000;
export const longestRest = 600_000;

/** What the browser knows; other clocks and networks for tests. */
export interface Surroundings {
  readonly isOnline: () => boolean;
  /** Hears it when the network is back. */
  readonly onOnline: (listener: () => void) => void;
  /** In milliseconds. */
  readonly now: () => number;
  readonly warn: (text: string) => void;
}

const browser: Surroundings = {
  // Absent outside a browser.
  isOnline: () => (globalThis.navigator as Partial<Navigator> | undefined)?.onLine !== false,
  onOnline: (listener) => globalThis.addEventListener('online', listener),
  now: () => Date.now(),
  warn: (text) => console.warn(text),
};

/**
 * @param server is not asked while there is no network, nor for a while after it failed
 * @param openEmbedded is called at the first question the server doesn't answer, and after that at each
 * @returns an engine that rejects only when neither answers
 */
export function withFallback(server: SearchEngine, openEmbedded: () => Promise<SearchEngine>, surroundings: Surroundings = browser): SearchEngine {
  const { isOnline, onOnline, now, warn } = surroundings;
  const told = new Set<string>();
  let rest = firstRest;
  let restsUntil = -Infinity;
  onOnline(() => {
    rest = firstRest;
    restsUntil = -Infinity;
  });
  const isResting = () => now() < restsUntil;
  const leaveAlone = (error: unknown) => {
    // Questions that were under way at once fail together: that is one failure.
    if (!isResting()) {
      restsUntil = now() + rest;
      rest = Math.min(longestRest, 2 * rest);
    }
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (told.has(name)) return;
    told.add(name);
    warn(`${message} The search goes on with the index of the site itself.`);
  };
  return {
    search: async (question) => {
      const isAsked = isOnline() && !isResting();
      if (isAsked) {
        try {
          const found = await server.search(question);
          rest = firstRest;
          restsUntil = -Infinity;
          return found;
        } catch (error) {
          leaveAlone(error);
        }
      }
      const embedded = openEmbedded().then((engine) => engine.search(question));
      // The index may not come either; then a server that was left alone is worth a try.
      return isAsked ? embedded : embedded.catch(() => server.search(question));
    },
  };
}
