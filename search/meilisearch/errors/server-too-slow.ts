/** The search server had no answer ready in the time that was given. */
export class ServerTooSlow extends Error {
  override readonly name = 'ServerTooSlow';

  /** @param budget in milliseconds */
  constructor(budget: number) {
    super(`The search server gave no answer within ${String(budget)} milliseconds.`);
  }
}
