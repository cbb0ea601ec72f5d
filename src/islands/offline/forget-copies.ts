/** Takes away what the site keeps on this device for working without a network: its copies, and the worker that makes them. Where there is none, nothing happens. */
export async function forgetCopies(): Promise<void> {
  // This page would begin anew after a while.
  document.querySelector('[data-kept]')?.removeAttribute('data-kept');
  // Over plain http a browser has neither.
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  // The worker first: one that is still keeping things would begin anew.
  const workers = await navigator.serviceWorker.getRegistrations();
  for (const { installing, waiting, active } of workers) for (const worker of [installing, waiting, active]) worker?.postMessage({ type: 'forget' });
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('inloop-')).map((name) => caches.delete(name)));
}
