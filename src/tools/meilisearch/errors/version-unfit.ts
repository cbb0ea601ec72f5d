/** The server is older than what the index is made for, or doesn't say what it is. */
export class VersionUnfit extends Error {
  override readonly name = 'VersionUnfit';

  constructor(at: string, seen: string | undefined, wanted: string) {
    const is = seen === undefined ? 'does not say its version' : `is Meilisearch ${seen}`;
    super(`The search server at ${at} ${is}; the index is made for ${wanted} or a later 1.x. Use getmeili/meilisearch:v${wanted}.`);
  }
}
