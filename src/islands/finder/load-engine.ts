/** Where the search engine comes from. Nothing else knows whether it runs in the page or beside it. */
import { isLarge, type Snapshot } from '#search/embedded/snapshot.ts';
import type { SearchEngine } from '#search/engine.ts';

let engine: Promise<SearchEngine> | undefined;

/** Fetches the index once; a failed attempt is made again at the next question. @param language id of the locale, such as `eenvoudig` */
export function loadEngine(language: string): Promise<SearchEngine> {
  engine ??= fetchEngine(language).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function fetchEngine(language: string): Promise<SearchEngine> {
  const response = await fetch(`/data/search/${language}.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const json = await response.text();
  return isLarge(json) && 'Worker' in globalThis ? besidePage(json) : inPage(json);
}

async function inPage(json: string): Promise<SearchEngine> {
  const { asEngine, openIndex } = await import('#search/embedded/open-index.ts');
  return asEngine(openIndex(JSON.parse(json) as Snapshot));
}

async function besidePage(json: string): Promise<SearchEngine> {
  const { inWorker } = await import('#search/embedded/in-worker.ts');
  const worker = new Worker(new URL('../../../search/embedded/worker.ts', import.meta.url), { type: 'module' });
  try {
    return await inWorker(worker, json);
  } catch {
    // A browser that has workers but no modules in them can still do it in the page.
    worker.terminate();
    return inPage(json);
  }
}
