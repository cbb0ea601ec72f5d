/** Where the search engine comes from. Nothing else knows whether it runs in the page or beside it. */
import { isLarge, type Snapshot } from '#search/embedded/snapshot.ts';
import type { SearchEngine } from '#search/engine.ts';

let engine: Promise<SearchEngine> | undefined;
let isOpen = false;

/** Whether a question can be answered without waiting for the index. */
export const isEngineOpen = (): boolean => isOpen;

/** Fetches the index once; after a failed attempt it is fetched again at the next question. @param language id of the locale, such as `eenvoudig` */
export function loadEngine(language: string): Promise<SearchEngine> {
  engine ??= openEngine(language).catch((error: unknown) => {
    forgetEngine();
    throw error;
  });
  return engine;
}

const forgetEngine = () => {
  engine = undefined;
  isOpen = false;
};

async function openEngine(language: string): Promise<SearchEngine> {
  const [json, { asEngine, openIndex }] = await Promise.all([fetchIndex(language), import('#search/embedded/open-index.ts')]);
  const inPage = () => asEngine(openIndex(JSON.parse(json) as Snapshot));
  const opened = isLarge(json) && 'Worker' in globalThis ? await besidePage(json, inPage) : inPage();
  isOpen = true;
  return opened;
}

async function fetchIndex(language: string): Promise<string> {
  const response = await fetch(`/data/search/${language}.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return response.text();
}

async function besidePage(json: string, inPage: () => SearchEngine): Promise<SearchEngine> {
  const { inWorker } = await import('#search/embedded/in-worker.ts');
  const worker = new Worker(new URL('../../../search/embedded/worker.ts', import.meta.url), { type: 'module' });
  try {
    return await inWorker(worker, json, forgetEngine);
  } catch {
    // A browser that has workers but no modules in them can still do it in the page.
    worker.terminate();
    return inPage();
  }
}
