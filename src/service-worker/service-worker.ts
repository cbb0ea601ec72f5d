/** Keeps the desk working without a network. `/sw.js`, registered by the desk; pages that aren't in the list pass as if it weren't there. */
import { keptFirst, networkFirst } from './answer.ts';
import { forgetOld, keepAll, keepLocale, keptCopy } from './keep.ts';
import type { KeptList } from './kept-list.ts';
import { sentOn, strategyFor } from './strategy.ts';
import type { WorkerScope } from './worker-scope.ts';

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
  const elsewhere = sentOn(event.request, worker.location.origin, keptList);
  if (elsewhere !== undefined) {
    event.respondWith(Promise.resolve(Response.redirect(elsewhere)));
    return;
  }
  const strategy = strategyFor(event.request, worker.location.origin, keptList);
  if (!strategy) return;
  const ways = { ask: () => fetch(event.request), keptCopy: () => keptCopy(strategy.path, strategy.cache) };
  event.respondWith(strategy.first === 'kept' ? keptFirst(ways) : networkFirst({ ...ways, patience, fromNetwork: () => fresh.add(event.resultingClientId) }));
});

/**
 * `{ type: 'keep-locale', path }` answers on its port whether that locale is kept, `{ type: 'is-fresh' }` whether the page that asks came from the network.
 * `{ type: 'take-over' }` puts the old version out of work.
 */
worker.addEventListener('message', (event) => {
  const { type, path } = messageIn(event.data);
  if (type === 'take-over') event.waitUntil(worker.skipWaiting());
  if (type === 'is-fresh') event.ports[0]?.postMessage(event.source !== null && fresh.has(event.source.id));
  if (type === 'keep-locale' && typeof path === 'string') {
    event.waitUntil(keepLocale(keptList, path).then((isKept) => event.ports[0]?.postMessage(isKept)));
  }
});

function messageIn(sent: unknown): { readonly type?: unknown; readonly path?: unknown } {
  return typeof sent === 'object' && sent !== null ? sent : {};
}
