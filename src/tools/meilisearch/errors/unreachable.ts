import type { AskedAt } from '../explained.ts';

/** The server doesn't answer, or not in time. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor({ at, doing }: AskedAt, reason: string) {
    super(`The search server at ${at} does not answer, while ${doing}: ${reason}. Is it running, and is MEILI_URL right?`);
  }
}
