/** Writes what a Meilisearch server needs of one built municipality: a file for each locale, beside the site and no part of it. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchDocument } from '#search/document.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { enrich } from '#search/enrich.ts';
import { indexName } from '#search/meilisearch/index-name.ts';
import { firstUntold } from '#search/meilisearch/open-quarters.ts';
import { probesFor } from '#search/meilisearch/probes.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { meiliSettings } from '#search/meilisearch/settings.ts';
import { toMeiliDocuments } from '#search/meilisearch/to-document.ts';
import type { SiteLanguage } from '#i18n/site-language.ts';
import { searchWords } from '#sources/search-words.ts';
import { loadMunicipality, type LoadedMunicipality } from './asking/load-municipality.ts';

export const searchFolder = (id: string): string => `dist/${id}-search`;

/** @param embedded the index of that language, when the site has it already. @throws when its content has errors */
export function searchBuildOf(id: string, language: SiteLanguage, { catalogue, facts }: LoadedMunicipality, embedded?: Snapshot): SearchBuild {
  const words = searchWords(language.html);
  const texts = catalogue.offers.map((offer) => searchDocument(offer, language.id, words));
  const documents = toMeiliDocuments(enrich(texts, words), facts, words, catalogue.today);
  return {
    index: indexName(id, language.id),
    municipality: id,
    locale: language.id,
    made: catalogue.today,
    until: firstUntold(catalogue.today),
    ...meiliSettings(words, documents),
    documents,
    probes: probesFor(documents, words, openIndex(embedded ?? writeIndex(texts, words))),
  };
}

/** Needs the built site. Of a locale that is gone, the file goes too. @throws when its content has errors */
export function writeSearchDocuments(id: string): void {
  const loaded = loadMunicipality(id);
  const folder = searchFolder(id);
  mkdirSync(folder, { recursive: true });
  const files = new Set(loaded.languages.map((language) => `${language.id}.json`));
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const language of loaded.languages) {
    const embedded = JSON.parse(readFileSync(`dist/${id}/data/search/${language.id}.json`, 'utf8')) as Snapshot;
    writeFileSync(join(folder, `${language.id}.json`), `${JSON.stringify(searchBuildOf(id, language, loaded, embedded))}\n`);
  }
  const bytes = [...files].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(
    `${folder}: ${String(files.size)} talen, ${String(loaded.catalogue.offers.length)} documenten elk, ${(bytes / 1_000_000).toFixed(1)} MB (voor een zoekserver; geen deel van de site).`,
  );
}
