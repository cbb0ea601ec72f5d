/** An invented municipality as a build would leave it for the search server. */
import type { Catalogue } from '#domain/catalogue.ts';
import { enrich } from '#search/enrich.ts';
import { indexName } from '#search/meilisearch/index-name.ts';
import { firstUntold } from '#search/meilisearch/open-quarters.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { meiliSettings } from '#search/meilisearch/settings.ts';
import { toMeiliDocuments } from '#search/meilisearch/to-document.ts';
import { inventedFacts, inventedTexts } from './invented-facts.ts';
import type { Models } from './models.ts';

/** Without probes: to find those, each municipality would need an embedded index too, which takes longer than all the rest. */
export function inventedBuild(catalogue: Catalogue, models: Models): SearchBuild {
  const { locale, words } = models;
  const { municipality, today } = catalogue;
  const documents = toMeiliDocuments(enrich(inventedTexts(catalogue, models), words), inventedFacts(catalogue, models), words, today);
  return {
    index: indexName(municipality.id, locale),
    municipality: municipality.id,
    locale,
    made: today,
    until: firstUntold(today),
    ...meiliSettings(words, documents),
    documents,
    probes: [],
  };
}
