/** A municipality as its site knows it: the catalogue, the languages and what the finder needs. */
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { createReader } from '#i18n/reader.ts';
import { siteLanguage, type SiteLanguage } from '#i18n/site-language.ts';
import { finderFacts, withHours } from '#projections/finder-facts.ts';
import { nowFacts } from '#projections/now-facts.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';
import { choiceOf } from './choice-of.ts';

export interface LoadedMunicipality {
  readonly catalogue: Catalogue;
  readonly languages: readonly SiteLanguage[];
  readonly facts: FinderFacts;
}

/** @throws when there is no such municipality, or its content has errors */
export function loadMunicipality(id: string): LoadedMunicipality {
  choiceOf(id, municipalityIds(), 'municipality');
  const sources = readSources(id);
  const { languages: texts } = readLanguages(sources);
  const { catalogue, problems } = buildCatalogue(sources, { today: today() });
  if (!catalogue) throw new Error(`The content of ${id} has errors; npm run check:content shows them. The first: ${problems[0]?.what ?? ''}`);
  const languages = texts.map((language) => siteLanguage(language.id, language.about));
  const dutch = languages.find((language) => language.id === 'nl');
  if (!dutch) throw new Error('content/translations/nl/language.yaml is missing.');
  const reader = createReader(dutch, Object.fromEntries(texts.map((language) => [language.id, language.interface])));
  return { catalogue, languages, facts: withHours(finderFacts(catalogue), nowFacts(catalogue.offers, catalogue, reader)) };
}

/** @throws when the site has no such locale */
export function languageIn(languages: readonly SiteLanguage[], locale: string): SiteLanguage {
  choiceOf(
    locale,
    languages.map(({ id }) => id),
    'locale',
  );
  return languages.find(({ id }) => id === locale) as SiteLanguage;
}
