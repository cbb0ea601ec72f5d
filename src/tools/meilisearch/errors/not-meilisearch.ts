import type { AskedAt } from '../explained.ts';

/** Something answers, and it isn't a search server: another program, or a proxy before it. */
export class NotMeilisearch extends Error {
  override readonly name = 'NotMeilisearch';

  constructor({ at, doing }: AskedAt, seen: string) {
    super(`What answers at ${at} is no search server, while ${doing}: ${seen}. Check MEILI_URL: it must lead to Meilisearch itself, past any proxy.`);
  }
}
