/** The key that a page may carry: it can only search, and only in the indexes of one municipality. */
import { createHash } from 'node:crypto';
import type { Key, Meilisearch } from 'meilisearch';
import { publicPattern } from '#search/meilisearch/index-name.ts';
import { KeyMayMore } from './errors/key-may-more.ts';
import { NotMeilisearch } from './errors/not-meilisearch.ts';
import { RequestRefused } from './errors/request-refused.ts';
import { askedAt, explained } from './explained.ts';

/** The same uid for the same municipality. A server derives a key from its uid and its master key: made again on an empty server, the key is the same. */
export function keyUid(municipality: string): string {
  const hash = createHash('sha256').update(`open-inloop search ${municipality}`).digest('hex');
  // The form of a random uuid (version 4): a server takes no other.
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

/** What a key may do beyond searching in the indexes of one municipality, for a sentence; undefined when that is all. */
export function moreThanSearch({ actions, indexes }: Pick<Key, 'actions' | 'indexes'>, municipality: string): string | undefined {
  const pattern = publicPattern(municipality);
  const rights = actions.filter((action) => action !== 'search');
  const places = indexes.filter((place) => place !== pattern && !place.startsWith(pattern.slice(0, -1)));
  const more = [
    ...(rights.length > 0 ? [`may do more than search: ${rights.join(', ')}`] : []),
    ...(places.length > 0 ? [`reads more than ${pattern}: ${places.join(', ')}`] : []),
  ];
  return more.length > 0 ? more.join(', and ') : undefined;
}

/** @returns undefined when there is no such key */
export async function findKey(client: Meilisearch, keyOrUid: string): Promise<Key | undefined> {
  try {
    return await explained(client, { doing: 'looking for the key', needs: 'keys.get' }, () => client.getKey(encodeURIComponent(keyOrUid)));
  } catch (error) {
    if (error instanceof RequestRefused && error.code === 'api_key_not_found') return undefined;
    throw error;
  }
}

/** Finds the key of a municipality, or makes it. @throws KeyMayMore when the one that is there isn't fit for a page */
export async function searchKey(client: Meilisearch, municipality: string): Promise<{ readonly key: string; readonly isNew: boolean }> {
  const uid = keyUid(municipality);
  const asked = { doing: 'making the key', needs: 'keys.create' };
  const found = await findKey(client, uid);
  const key =
    found ??
    (await explained(client, asked, () =>
      client.createKey({
        uid,
        name: `search ${municipality}`,
        description: 'Stands in every page: may only search, and only in the indexes of this municipality.',
        actions: ['search'],
        indexes: [publicPattern(municipality)],
        expiresAt: null,
      }),
    ));
  const more = moreThanSearch(key, municipality);
  if (more !== undefined) throw new KeyMayMore(uid, more);
  if (key.key === '') throw new NotMeilisearch(askedAt(client, asked), 'it gives no key');
  return { key: key.key, isNew: !found };
}
