/** The offers of a municipality, searched as its site does. */
import { civilMoment } from '#domain/civil-time.ts';
import { acceptsIn } from '#domain/finder/accepts.ts';
import { searchDocument } from '#search/document.ts';
import { asEngine, openIndex } from '#search/embedded/open-index.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import type { TextDocument } from '#search/text-document.ts';
import { vocabularyOf } from '#search/understand/vocabulary.ts';
import { searchWords } from '#sources/search-words.ts';
import { today } from '#sources/today.ts';
import { languageIn, loadMunicipality } from './load-municipality.ts';
import type { Searchable } from './searchable.ts';

const noon = 12 * 60;

/** The texts of all its offers in one language. @throws as `searchableMunicipality` */
export function documentsOf(id: string, locale: string): TextDocument[] {
  const { catalogue, languages } = loadMunicipality(id);
  const words = searchWords(languageIn(languages, locale).html);
  return catalogue.offers.map((offer) => searchDocument(offer, locale, words));
}

/** @throws when there is no such municipality or locale, or its content has errors */
export function searchableMunicipality(id: string, locale: string): Searchable {
  const { catalogue, languages, facts } = loadMunicipality(id);
  const { offers, municipality } = catalogue;
  const words = searchWords(languageIn(languages, locale).html);
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
