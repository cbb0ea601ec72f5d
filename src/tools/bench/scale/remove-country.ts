import type { Meilisearch } from 'meilisearch';
import { indexName, temporaryName } from '#search/meilisearch/index-name.ts';
import { removeIndex } from '../../meilisearch/remove-index.ts';
import { sharedIndex } from './push-country.ts';

/** Removes what `pushCountry` made and nothing else, also what it made for a part. @returns how many indexes there were */
export async function removeCountry(client: Meilisearch, municipalities: number, locale: string): Promise<number> {
  const own = Array.from({ length: municipalities }, (_, rank) => indexName(`scale-${String(rank + 1)}`, locale));
  let removed = 0;
  for (const index of [...own.flatMap((name) => [name, temporaryName(name)]), sharedIndex(locale)]) if (await removeIndex(client, index)) removed += 1;
  return removed;
}
