/** Keeps the site working without a network. `/sw.js`, registered by pages that aren't about violence; what isn't in the list is never kept. */
import { keptFirst, networkFirst, pageFirst } from './answer.ts';
import { forgetOld, keepAll, keepParts, keptCopy, stopKeeping } from './keep.ts';
import type { KeptList } from './kept-list.ts';
import { offlinePages, strategyFor } from './strategy.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

/** Put in front of this script when the site is made. */
declare const keptList: KeptList;

const worker = self as unknown as WorkerScope;
const patience = 3000;
/** Pages that came from the network, by the id of their window. Forgotten when the browser puts this worker to sleep: then they count as kept copies. */
const fresh = new Set<string>();

worker.addEventListener('install', (event) => event.waitUntil(keepAll(keptList)));

// The page that registered us must work without a network from now on, and not only after it was loaded again.
worker.addEventListener('activate', (event) => event.waitUntil(forgetOld(keptList).then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
  const strategy = strategyFor(event.request, worker.location.origin, keptList);
  if (!strategy) return;
  const { path, first } = strategy;
  const ways = { ask: () => fetch(event.request), keptCopy: () => copyOf(path), patience };
  if (first === 'page') event.respondWith(page(event, path));
  else event.respondWith(first === 'kept' ? keptFirst(ways) : networkFirst(ways));
});

const copyOf = (path: string) => keptCopy(path, keptList.version);

function page({ request, resultingClientId }: AskedEvent, path: string): Promise<Response> {
  const asked = new URL(request.url);
  // A server sends on to the address with a slash at its end, and without a network there is no server.
  const sentOn = () => Response.redirect(new URL(path + asked.search, asked).href);
  const copy = async () => {
    const kept = await copyOf(path);
    return kept && path !== asked.pathname ? sentOn() : kept;
  };
  const ways = { ask: () => fetch(request), keptCopy: copy, patience, fromNetwork: () => fresh.add(resultingClientId) };
  return pageFirst(ways, async () => {
    const [own, dutch] = await Promise.all(offlinePages(path).map(copyOf));
    return own ?? dutch;
  });
}

/**
 * `{ type: 'keep', parts }` answers on its port whether those parts are kept, `{ type: 'is-fresh' }` whether the page that asks came from the network.
 * `{ type: 'forget' }` ends what is being kept: the page that sends it takes the copies away.
 * `{ type: 'take-over' }` puts the old version out of work, `{ type: 'take-over-alone' }` only when no other window could miss it.
 */
worker.addEventListener('message', (event) => {
  const { type, parts } = messageIn(event.data);
  if (type === 'forget') stopKeeping();
  if (type === 'take-over') event.waitUntil(worker.skipWaiting());
  if (type === 'take-over-alone') event.waitUntil(takeOverAlone());
  if (type === 'is-fresh') event.ports[0]?.postMessage(event.source !== null && fresh.has(event.source.id));
  if (type === 'keep' && Array.isArray(parts)) event.waitUntil(keepParts(keptList, parts.map(String)).then((areKept) => event.ports[0]?.postMessage(areKept)));
});

async function takeOverAlone(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length < 2) await worker.skipWaiting();
}

function messageIn(sent: unknown): { readonly type?: unknown; readonly parts?: unknown } {
  return typeof sent === 'object' && sent !== null ? sent : {};
}
