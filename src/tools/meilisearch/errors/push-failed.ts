/** A push that didn't end well: why, and how the server is left. */
export class PushFailed extends Error {
  override readonly name = 'PushFailed';

  constructor(cause: Error, left: string) {
    super(`${cause.message}\n${left}`, { cause });
  }
}
