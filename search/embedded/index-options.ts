import type { Options } from 'minisearch';
import { wordsIn } from '../fold.ts';
import { searchFields } from '../settings.ts';
import { stemmerOf } from '../stem/index.ts';
import type { SearchDocument } from '../text-document.ts';

/**
 * How texts are cut into words; the same for the index and for a question, or nothing would meet.
 * A stem stands beside its word: in its place, the beginning of a word would find nothing.
 */
export function indexOptions(language: string, ignored: ReadonlySet<string>): Options<SearchDocument> {
  const stemsOf = stemmerOf(language);
  return {
    idField: 'id',
    // Everyday words lead to others when a question is asked, so they needn't stand in the index too: that would double its size.
    fields: searchFields.filter((field) => field !== 'everyday'),
    storeFields: [],
    tokenize: wordsIn,
    processTerm: (word) => (ignored.has(word) ? null : [word, ...stemsOf(word)]),
  };
}
