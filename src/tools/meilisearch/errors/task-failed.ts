import type { AskedAt } from '../explained.ts';
import { serverSays } from '../server-words.ts';
import type { ServerWords } from '../server-words.ts';

/** The server took the work and didn't do it. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
  /** `index_not_found`; undefined when somebody cancelled the work. */
  readonly code: string | undefined;

  constructor({ at, doing }: AskedAt, uid: number, said: ServerWords | null) {
    const why = said ? `${serverSays(said)}.` : 'Somebody has cancelled it.';
    super(`The search server at ${at} took the work and then failed, while ${doing} (task ${uid}). ${why}`);
    this.code = said?.code;
  }
}
