/** Nothing answers at the address of the search server: there is no network, the server is off, or the browser may not ask it. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';

  constructor(url: string, cause: unknown) {
    super(`The search server at ${url} cannot be reached.`, { cause });
  }
}
