/** The embedded engine in a worker, for an index so large that opening it would hold up the page. */
import type { Found, SearchEngine } from '../engine.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

interface Waiting {
  readonly resolve: (found: Found | undefined) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * @param worker runs worker.ts
 * @param json the file with the index
 * @param onLost hears it when an index that was open is gone: from then on every question rejects
 * @returns when the index is open. Rejects when it can't be opened, or the worker can't start
 */
export async function inWorker(worker: Worker, json: string, onLost: () => void): Promise<SearchEngine> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let lost: Error | undefined;
  let isOpen = false;
  const say = (message: (id: number) => ToWorker) =>
    new Promise<Found | undefined>((resolve, reject) => {
      if (lost) {
        reject(lost);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage(message(last));
    });
  worker.addEventListener('message', ({ data: { id, answer, error } }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(error));
  });
  const lose = () => {
    if (lost) return;
    lost = new Error('The search beside the page has stopped.');
    worker.terminate();
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
    if (isOpen) onLost();
  };
  worker.addEventListener('error', lose);
  worker.addEventListener('messageerror', lose);
  await say((id) => ({ id, kind: 'open', json }));
  isOpen = true;
  return { search: (question) => say((id) => ({ id, kind: 'ask', question })) };
}
