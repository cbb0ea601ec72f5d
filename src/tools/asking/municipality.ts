/** The offers of a municipality, searched as its site does. */
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { civilMoment } from '#domain/civil-time.ts';
import { acceptsIn } from '#domain/finder/accepts.ts';
import { createReader } from '#i18n/reader.ts';
import { siteLanguage, type SiteLanguage } from '#i18n/site-language.ts';
import { finderFacts, withHours } from '#projections/finder-facts.ts';
import { nowFacts } from '#projections/now-facts.ts';
import { searchDocument } from '#search/document.ts';
import { asEngine, openIndex } from '#search/embedded/open-index.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import type { TextDocument } from '#search/text-document.ts';
import { vocabularyOf } from '#search/understand/vocabulary.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { searchWords } from '#sources/search-words.ts';
import { today } from '#sources/today.ts';
import { choiceOf } from './choice-of.ts';
import type { Searchable } from './searchable.ts';

const noon = 12 * 60;

interface Loaded {
  readonly catalogue: Catalogue;
  readonly languageOf: (locale: string) => SiteLanguage;
  readonly interfaces: Readonly<Record<string, object>>;
}

/** @throws when there is no such municipality or locale, or its content has errors */
function load(id: string, locale: string): Loaded {
  choiceOf(id, municipalityIds(), 'municipality');
  const sources = readSources(id);
  const { languages } = readLanguages(sources);
  choiceOf(
    locale,
    languages.map((language) => language.id),
    'locale',
  );
  const { catalogue, problems } = buildCatalogue(sources, { today: today() });
  if (!catalogue) throw new Error(`The content of ${id} has errors; npm run check:content shows them. The first: ${problems[0]?.what ?? ''}`);
  return {
    catalogue,
    interfaces: Object.fromEntries(languages.map((language) => [language.id, language.interface])),
    languageOf: (wanted) => {
      const about = languages.find((one) => one.id === wanted)?.about;
      if (!about) throw new Error(`content/translations/${wanted}/language.yaml is missing.`);
      return siteLanguage(wanted, about);
    },
  };
}

/** The texts of all its offers in one language. @throws as `searchableMunicipality` */
export function documentsOf(id: string, locale: string): TextDocument[] {
  const { catalogue, languageOf } = load(id, locale);
  const words = searchWords(languageOf(locale).html);
  return catalogue.offers.map((offer) => searchDocument(offer, locale, words));
}

/** @throws when there is no such municipality or locale, or its content has errors */
export function searchableMunicipality(id: string, locale: string): Searchable {
  const { catalogue, languageOf, interfaces } = load(id, locale);
  const { offers, municipality } = catalogue;
  const facts = withHours(finderFacts(catalogue), nowFacts(offers, catalogue, createReader(languageOf('nl'), interfaces)));
  const words = searchWords(languageOf(locale).html);
  const index = writeIndex(
    offers.map((offer) => searchDocument(offer, locale, words)),
    words,
  );
  const names = new Map(offers.map(({ key, name, place }) => [key, `${name.nl}, ${place.name}`]));
  return {
    grounds: { facts, vocabulary: vocabularyOf(words, municipality.name, acceptsIn(facts)), engine: asEngine(openIndex(index)) },
    // Another day than today has no "now": noon will do.
    circumstances: { now: process.env.TODAY ? { date: today(), minute: noon } : civilMoment(Date.now()) },
    titleOf: (key) => names.get(key) ?? key,
  };
}
