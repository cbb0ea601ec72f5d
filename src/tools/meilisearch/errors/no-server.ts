/** The environment names no search server. */
export class NoServer extends Error {
  override readonly name = 'NoServer';

  constructor() {
    super('No search server is named. Put its address in MEILI_URL (http://localhost:7700), and the key to manage it in MEILI_ADMIN_KEY or MEILI_MASTER_KEY.');
  }
}
