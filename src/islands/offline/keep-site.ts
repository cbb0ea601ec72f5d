import { isFresh } from './is-fresh.ts';

/**
 * Keeps the pages of one language. Without a word, and nothing is loaded again: this page stays what it is.
 * @param part id of the language
 */
export async function keepSite(part: string): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  // Over plain http a browser has no service workers.
  if (!isSecureContext || !('serviceWorker' in navigator) || connection?.saveData === true) return;
  const { serviceWorker } = navigator;
  const isOfNow = await isFresh(serviceWorker.controller);
  // A browser that blocks workers answers that it registered nothing.
  const registration = (await serviceWorker.register('/sw.js', { updateViaCache: 'none' })) as ServiceWorkerRegistration | undefined;
  if (registration?.active) await registration.update();
  // An older version can't be filled any more: the site is of the newest.
  const newest = registration?.installing ?? registration?.waiting ?? registration?.active;
  if (!newest || !(await isInstalled(newest))) return;
  // Somebody may have wiped everything in the meantime.
  if (!document.querySelector('[data-kept]')) return;
  // A page of its own version needs no asking; a window that shows an older one does.
  if (isOfNow && newest.state === 'installed') newest.postMessage({ type: 'take-over-alone' });
  newest.postMessage({ type: 'keep', parts: [part] });
}

/** Waits until it is whole. @returns false when it could not be kept */
function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
