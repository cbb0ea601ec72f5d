/** What the municipalities of the country are made from: the places and offers of the invented town. */
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import type { Checked } from '#domain/checked.schema.ts';
import type { Hours } from '#domain/hours.schema.ts';
import type { Place } from '#domain/place.ts';
import type { Text } from '#domain/text.ts';
import { createReader, type Reader } from '#i18n/reader.ts';
import { siteLanguage } from '#i18n/site-language.ts';
import type { SearchWords } from '#search/words.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { searchWords } from '#sources/search-words.ts';
import { choiceOf } from '../../asking/choice-of.ts';

const town = 'voorbeeldstad';
/** Always the same day, so that the country is always the same: a Tuesday outside the school holidays. */
export const countryDay = '2026-11-24';

export interface Models {
  readonly catalogue: Catalogue;
  /** Of the texts; Dutch always comes along. */
  readonly locale: string;
  readonly words: SearchWords;
  /** Some facts hold words. */
  readonly reader: Reader;
  /** Places with something to do, each with its offers. */
  readonly places: readonly Place[];
  /** Summaries of offers, to mix: the same hundred texts over and over would make every word common. */
  readonly summaries: readonly Text[];
  /** Hours that any place could have: at no other place and no stop. */
  readonly hours: readonly { readonly hours: Hours; readonly checked: Checked | undefined }[];
}

/** @throws when there is no such locale, or the invented town has errors */
export function readModels(locale: string): Models {
  const sources = readSources(town);
  const { languages } = readLanguages(sources);
  choiceOf(
    locale,
    languages.map(({ id }) => id),
    'locale',
  );
  const site = languages.map(({ id, about }) => siteLanguage(id, about));
  const language = site.find(({ id }) => id === locale);
  const dutch = site.find(({ id }) => id === 'nl');
  const { catalogue, problems } = buildCatalogue(sources, { today: countryDay });
  if (!catalogue) throw new Error(`The content of ${town} has errors; npm run check:content shows them. The first: ${problems[0]?.what ?? ''}`);
  if (!language || !dutch) throw new Error('content/translations/nl/language.yaml is missing.');
  const places = catalogue.places.filter(({ id, status }) => status.is !== 'ended' && catalogue.offers.some(({ place }) => place.id === id));
  const offers = places.flatMap((place) => place.offers);
  return {
    catalogue,
    locale,
    words: searchWords(language.html),
    reader: createReader(dutch, Object.fromEntries(languages.map(({ id, interface: texts }) => [id, texts]))),
    places,
    summaries: offers.flatMap(({ texts }) => texts.summary ?? []),
    hours: offers.flatMap(({ hours, checked }) => (hours === 'unknown' || isElsewhere(hours) ? [] : [{ hours, checked: checked.hours }])),
  };
}

/** Whether some of the hours are at another place or at a stop. */
export const isElsewhere = ({ rules = [], dates = [], exceptions = [] }: Hours): boolean =>
  [...rules, ...dates, ...exceptions.flatMap(({ open = [] }) => open)].some(({ at, stop }) => at !== undefined || stop !== undefined);
