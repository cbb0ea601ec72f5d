/** The one site being built: its catalogue, its languages and a reader for each. Made once, at the first page. */
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { PageText } from '#domain/page-text.schema.ts';
import { coverageOf, offeredFrom } from '#i18n/coverage.ts';
import { sharedTexts } from '#i18n/dutch-texts.ts';
import { createReader, type Reader } from '#i18n/reader.ts';
import { siteLanguage, type SiteLanguage } from '#i18n/site-language.ts';
import { translatedTexts } from '#i18n/translated-texts.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';

const sources = readSources(process.env.MUNICIPALITY ?? 'voorbeeldstad');
const built = buildCatalogue(sources, { today: today() });
const errors = built.problems.filter(({ severity }) => severity === 'error');
if (!built.catalogue || errors.length > 0) {
  throw new Error(
    `De inhoud heeft ${String(errors.length)} fouten; npm run check:content toont ze. De eerste: ${errors[0]?.file ?? ''}:${String(errors[0]?.line ?? 1)} ${errors[0]?.what ?? ''}`,
  );
}

export const catalogue: Catalogue = built.catalogue;

const { languages: texts } = readLanguages(sources);
const interfaces = Object.fromEntries(texts.map((language) => [language.id, language.interface]));
const coverage = coverageOf(sources);

/** All languages of the site, also those that are not offered yet. */
export const languages: readonly SiteLanguage[] = texts.map(({ id, about }) => siteLanguage(id, about));
/** The languages complete enough to offer in the language choice. */
export const offeredLanguages: readonly SiteLanguage[] = languages.filter(({ id }) => (coverage.get(id) ?? 0) >= offeredFrom);

const dutchLanguage = languages.find(({ id }) => id === 'nl');
if (!dutchLanguage) throw new Error('content/translations/nl/language.yaml ontbreekt of is niet te lezen: zonder Nederlands is er geen site.');
const dutch = createReader(dutchLanguage, interfaces);
const readers = new Map(languages.map((language) => [language.path, language.id === 'nl' ? dutch : createReader(language, interfaces, dutch)]));

/** The reader of a locale path: undefined for Dutch, 'ar' … */
export function readerOf(path: string | undefined): Reader {
  const reader = readers.get(path ?? '');
  if (!reader) throw new Error(`There is no language at /${path ?? ''}/.`);
  return reader;
}

const pagesInDutch = sharedTexts(sources).filter(({ area }) => area === 'pages');
const stalePages = new Set(
  sources.translations.flatMap((language) =>
    translatedTexts(pagesInDutch, language).translated.flatMap(({ state, file }) => (state === 'stale' ? [`${language.language.id}/${file.id}`] : [])),
  ),
);

/** A long text in the reader's language, or in Dutch. `isStale`: made from an older Dutch text. */
export function pageText(id: string, reader: Reader): { readonly text: PageText; readonly isFallback: boolean; readonly isStale: boolean } {
  const own = texts.find((language) => language.id === reader.language.id)?.pages.get(id);
  const text = own ?? texts.find((language) => language.id === 'nl')?.pages.get(id);
  if (!text) throw new Error(`content/translations/nl/pages/${id}.yaml is missing.`);
  return { text, isFallback: own === undefined, isStale: stalePages.has(`${reader.language.id}/${id}`) };
}

/** For getStaticPaths: every locale, each with the parameters given. */
export function inEveryLocale<Params extends Record<string, string>>(params: readonly Params[] = [{} as Params]) {
  return languages.flatMap(({ path }) => params.map((own) => ({ params: { locale: path === '' ? undefined : path, ...own } })));
}
