import type { Meilisearch } from 'meilisearch';
import { RequestRefused } from './errors/request-refused.ts';
import { TaskFailed } from './errors/task-failed.ts';
import { finishTask } from './finish-task.ts';
import type { Patience } from './finish-task.ts';

const isMissing = (error: unknown) => (error instanceof TaskFailed || error instanceof RequestRefused) && error.code === 'index_not_found';

/**
 * Removes an index, after everything that was asked for it before.
 * @returns whether it was there: what an unfinished push still had in the queue is done first, so asking beforehand would tell nothing
 */
export async function removeIndex(client: Meilisearch, index: string, patience?: Patience): Promise<boolean> {
  try {
    await finishTask(client, { doing: `removing ${index}`, needs: 'indexes.delete' }, () => client.deleteIndex(index), patience);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
