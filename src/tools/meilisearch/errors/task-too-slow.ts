import type { AskedAt } from '../explained.ts';

/** The server works on something so long that waiting stops. */
export class TaskTooSlow extends Error {
  override readonly name = 'TaskTooSlow';

  constructor({ at, doing }: AskedAt, uid: number, minutes: number) {
    super(
      `The search server at ${at} is not ready after ${minutes} minutes, while ${doing} (task ${uid}). Look in its log what it is busy with, and push again.`,
    );
  }
}
