import MiniSearch from 'minisearch';
import { enrich } from '../enrich.ts';
import { ignoredWords } from '../ignored.ts';
import { stemmerOf } from '../stem/index.ts';
import type { TextDocument } from '../text-document.ts';
import { groupsOf } from '../thesaurus.ts';
import type { SearchWords } from '../words.ts';
import { indexOptions } from './index-options.ts';
import { snapshotVersion, type Snapshot } from './snapshot.ts';
import { spellingOf } from './spelling.ts';

/** Makes the index of one language, at build; `openIndex` opens it. */
export function writeIndex(documents: readonly TextDocument[], words: SearchWords): Snapshot {
  const ignored = ignoredWords(words);
  const index = new MiniSearch(indexOptions(words.language, ignored));
  index.addAll(enrich(documents, words));
  const plain = index.toJSON();
  const terms = new Set(plain.index.map(([term]) => term));
  const stemsOf = stemmerOf(words.language);
  const isThere = (meaning: string) =>
    meaning.split(' ').every((word) => ignored.has(word) || terms.has(word) || stemsOf(word).some((stem) => terms.has(stem)));
  const groups = groupsOf(words).map(([own, means]) => [own, means.filter(isThere)] as const);
  // What leads nowhere in these texts needn't be sent, but for its single words.
  const synonyms = groups.filter(([own, means]) => own.length > 0 && means.length > 0);
  const leading = new Set(synonyms.flatMap(([own]) => own));
  const elsewhere = groups.filter(([, means]) => means.length === 0).flatMap(([own]) => own);
  return {
    version: snapshotVersion,
    documents: documents.length,
    language: words.language,
    index: plain,
    ignored: [...ignored],
    synonyms,
    elsewhere: [...new Set(elsewhere)].filter((word) => !word.includes(' ') && !leading.has(word) && !terms.has(word)),
    spelling: spellingOf(documents, words, terms),
  };
}
