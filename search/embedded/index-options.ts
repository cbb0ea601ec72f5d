import type { Options } from 'minisearch';
import type { SearchDocument } from '../document.ts';
import { wordsIn } from '../fold.ts';
import { searchFields } from '../settings.ts';
import { isStopWord } from '../stop-words.ts';

/** How texts are cut into words; the same for the index and for a question, or nothing would meet. */
export const indexOptions: Options<SearchDocument> = {
  idField: 'id',
  fields: [...searchFields],
  storeFields: [],
  tokenize: wordsIn,
  processTerm: (word) => (isStopWord(word) ? null : word),
};
