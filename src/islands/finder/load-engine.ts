/** Where the search engine comes from. Nothing else knows whether it runs in the page, beside it, or on a server. */
import { isLarge, type Snapshot } from '#search/embedded/snapshot.ts';
import type { SearchEngine } from '#search/engine.ts';

/** What answers, and the index in the page. The same when the site has no search server. */
let engine: Promise<SearchEngine> | undefined;
let embedded: Promise<SearchEngine> | undefined;
let isOpen = false;

/** Whether a question can be answered without waiting for the index. */
export const isEngineOpen = (): boolean => isOpen;

/** Fetches the engine once; after a failed attempt it is fetched again at the next question. @param language id of the locale, such as `eenvoudig` */
export const loadEngine = (language: string): Promise<SearchEngine> =>
  (engine ??= document.getElementById('search-server') ? withServer(language) : loadEmbedded(language));

const loadEmbedded = (language: string): Promise<SearchEngine> =>
  (embedded ??= openEngine(language).catch((error: unknown) => {
    forgetEmbedded();
    throw error;
  }));

const forgetEmbedded = () => {
  if (engine === embedded) engine = undefined;
  embedded = undefined;
  // A server may still answer.
  isOpen = engine !== undefined;
};

async function withServer(language: string): Promise<SearchEngine> {
  const openEmbedded = () => loadEmbedded(language);
  try {
    const { serverEngine } = await import('./server-engine.ts');
    const server = serverEngine(openEmbedded);
    isOpen = true;
    return server;
  } catch {
    // What asks the server doesn't come: the next question tries again.
    engine = undefined;
    return openEmbedded();
  }
}

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
    return await inWorker(worker, json, forgetEmbedded);
  } catch {
    // A browser that has workers but no modules in them can still do it in the page.
    worker.terminate();
    return inPage();
  }
}
