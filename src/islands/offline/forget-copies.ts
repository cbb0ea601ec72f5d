/**
 * Takes away what the site keeps on this device for working without a network: its copies, and the worker that makes them.
 * @returns whether nothing of it is there any more; where there was nothing, nothing happens
 */
export async function forgetCopies(): Promise<boolean> {
  // This page would begin anew after a while.
  document.querySelector('[data-kept]')?.removeAttribute('data-kept');
  // Over plain http a browser has neither.
  if (!isSecureContext) return true;
  // The worker first: one that is still keeping things would begin anew. Whatever becomes of it, the copies are tried as well.
  const hasNoWorker = !('serviceWorker' in navigator) || (await isGone(forgetWorkers));
  const hasNoCopy = !('caches' in window) || (await isGone(forgetCaches));
  return hasNoWorker && hasNoCopy;
}

async function forgetWorkers(): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  for (const { installing, waiting, active } of workers) for (const worker of [installing, waiting, active]) worker?.postMessage({ type: 'forget' });
  await Promise.all(workers.map((worker) => worker.unregister()));
}

async function forgetCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('inloop-')).map((name) => caches.delete(name)));
}

/** Where a browser lets a site keep nothing it refuses to look, and there is nothing to take away. */
const refusals = ['SecurityError', 'NotSupportedError', 'NotAllowedError'];

const isGone = (forget: () => Promise<void>): Promise<boolean> =>
  forget().then(
    () => true,
    (failure: unknown) => failure instanceof DOMException && refusals.includes(failure.name),
  );
