/** The search server that the page names, with the index of the site for when it gives no answer. Only pages with such a server fetch this. */
import type { SearchEngine } from '#search/engine.ts';
import { meilisearchEngine, type MeilisearchSettings } from '#search/meilisearch/engine.ts';
import type { Vocabulary } from '#search/understand/vocabulary.ts';
import { withFallback } from '#search/with-fallback.ts';
import { part } from '../part.ts';

/** @throws when the page holds no settings or no words */
export function serverEngine(openEmbedded: () => Promise<SearchEngine>): SearchEngine {
  const { url, key, index, language } = JSON.parse(part('search-server').textContent) as MeilisearchSettings;
  const { ignored } = JSON.parse(part('finder-vocabulary').textContent) as Vocabulary;
  return withFallback(meilisearchEngine({ url, key, index, language, ignored }), openEmbedded);
}
