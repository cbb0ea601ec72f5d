import { askWorker } from './ask-worker.ts';

/** Milliseconds for a worker to say how this page came. */
const shortly = 3000;

/** Whether this page came from the network, and is no kept copy. */
export const isFresh = async (controller: ServiceWorker | null): Promise<boolean> =>
  controller === null || (await askWorker(controller, { type: 'is-fresh' }, shortly)) === true;
