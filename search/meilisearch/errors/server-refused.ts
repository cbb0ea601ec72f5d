/** The search server answers with a status that says no, and no other error fits. */
export class ServerRefused extends Error {
  override readonly name = 'ServerRefused';

  /** @param code what the server calls it, such as `invalid_search_q` */
  constructor(status: number, code?: string) {
    super(`The search server answers with status ${String(status)}${code === undefined ? '' : ` (${code})`}.`);
  }
}
