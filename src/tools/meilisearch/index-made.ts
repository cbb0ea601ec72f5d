import type { Meilisearch } from 'meilisearch';
import { RequestRefused } from './errors/request-refused.ts';
import { explained } from './explained.ts';

/** When an index was made, in the server's own words: it tells one index from another of the same name. Undefined when it isn't there. */
export async function indexMade(client: Meilisearch, index: string): Promise<string | undefined> {
  try {
    const { createdAt } = await explained(client, { doing: `looking for ${index}`, needs: 'indexes.get' }, () => client.getRawIndex(index));
    return createdAt;
  } catch (error) {
    if (error instanceof RequestRefused && error.code === 'index_not_found') return undefined;
    throw error;
  }
}
