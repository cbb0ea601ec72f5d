import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { TaskFailed } from './errors/task-failed.ts';
import { TaskTooSlow } from './errors/task-too-slow.ts';
import { askedAt, explained } from './explained.ts';
import type { Asked } from './explained.ts';

/** How long a task may take, and when waiting stops before that. */
export interface Patience {
  /** Milliseconds; half an hour when it isn't said. */
  readonly wait?: number;
  /** Waiting stops with the reason of this signal; the task itself goes on. */
  readonly signal?: AbortSignal;
}

const halfAnHour = 30 * 60_000;
const firstPause = 20;
const longestPause = 1_000;
const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks the server to do something and waits until it is done: its first answer (202) only says that it will try.
 * Not `waitTask` of the client: that keeps the process alive after an error until its own time is over.
 * @throws TaskFailed, TaskTooSlow, the reason of the signal, or what `explained` throws
 */
export async function finishTask(client: Meilisearch, asked: Asked, request: () => Promise<EnqueuedTask>, patience: Patience = {}): Promise<Task> {
  const { taskUid } = await explained(client, asked, request);
  return finished(client, asked, taskUid, patience);
}

/** Waits for a task that was asked before. Throws as `finishTask`. */
export async function finished(client: Meilisearch, asked: Asked, uid: number, { wait = halfAnHour, signal }: Patience = {}): Promise<Task> {
  const until = Date.now() + wait;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    signal?.throwIfAborted();
    const task = await explained(client, { ...asked, needs: 'tasks.get' }, () => client.tasks.getTask(uid));
    if (task.status === 'succeeded') return task;
    if (task.status === 'failed' || task.status === 'canceled') throw new TaskFailed(askedAt(client, asked), uid, task.error);
    if (Date.now() > until) throw new TaskTooSlow(askedAt(client, asked), uid, Math.round(wait / 60_000));
    await sleep(pause);
  }
}
