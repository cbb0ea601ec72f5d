/** The settings of an index, made from what every engine shares: the fields and their order, the filters, the words people use. */
import { filters } from '#domain/filters/index.ts';
import type { Settings } from 'meilisearch';
import { oneTypoFrom, searchFields, twoTyposFrom } from '../settings.ts';
import { stemmerOf } from '../stem/index.ts';
import { groupsOf } from '../thesaurus.ts';
import type { SearchWords } from '../words.ts';
import { localeOf } from './locale.ts';
import type { MeiliDocument } from './meili-document.ts';
import { cutPhrase, silentWords } from './server-words.ts';
import { phrasesIn } from './server-text.ts';
import { serverSynonyms } from './synonyms.ts';

/** A list without a question holds every offer of a municipality; the server's own limit of a thousand would cut it. */
const leastHits = 5000;
/** The least room for the values of one filter, as the server has it by itself. */
const leastValues = 100;
/** A visitor waits 800 ms at most, network and all. */
const cutoffMs = 500;

/** Everyday words lead to a document; they are not what it says. */
const saying = searchFields.filter((field) => field !== 'everyday');

/** Exact for these documents: their words decide which synonyms lead anywhere. */
export function meiliSettings(words: SearchWords, documents: readonly MeiliDocument[]): { readonly settings: Settings; readonly warnings: readonly string[] } {
  const silent = silentWords(words);
  const locale = localeOf(words.language);
  const vocabulary = new Set(documents.flatMap((document) => saying.flatMap((field) => phrasesIn(document[field]).flatMap(cutPhrase))));
  const { synonyms, warnings } = serverSynonyms(groupsOf(words), { vocabulary, silent, stemsOf: stemmerOf(words.language) });
  const settings: Settings = {
    searchableAttributes: [...searchFields],
    // What a card is made of, and what a word that was found is shown in. Facts to choose by are in the page already.
    displayedAttributes: ['id', 'key', 'hours', ...searchFields],
    filterableAttributes: [
      ...filters.flatMap(({ id, kind }) => (kind === 'stored' ? [`facets.${id}`] : [])),
      'ageFrom',
      'ageTo',
      'open',
      'reach',
      '_geo',
      'key',
    ],
    sortableAttributes: ['_geo', 'order'],
    rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness', 'order:asc'],
    stopWords: [...silent.stops],
    synonyms,
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: oneTypoFrom, twoTypos: twoTyposFrom },
      disableOnNumbers: true,
      disableOnAttributes: ['postcode'],
    },
    ...(locale !== undefined && { localizedAttributes: [{ attributePatterns: ['*'], locales: [locale] }] }),
    pagination: { maxTotalHits: Math.max(leastHits, documents.length) },
    faceting: { maxValuesPerFacet: Math.max(leastValues, mostValues(documents)), sortFacetValuesBy: { '*': 'count' } },
    // Values are counted, never searched in.
    facetSearch: false,
    searchCutoffMs: cutoffMs,
  };
  const unknown = `The server knows no language "${words.language}": it finds out for itself which language a text is in.`;
  return { settings, warnings: locale === undefined ? [...warnings, unknown] : warnings };
}

/** How many values the filter with most of them has. */
function mostValues(documents: readonly MeiliDocument[]): number {
  const sizes = filters.map(({ id }) => new Set(documents.flatMap(({ facets }) => facets[id] ?? [])).size);
  return Math.max(0, ...sizes);
}
