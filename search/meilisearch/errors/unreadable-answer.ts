/** The search server says yes, and what it sends is no answer to what was asked. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';

  /** @param what is wrong with it */
  constructor(what: string, cause?: unknown) {
    super(`The answer of the search server can't be read: ${what}.`, { cause });
  }
}
