import MiniSearch from 'minisearch';
import type { SearchDocument } from '../document.ts';
import { indexOptions } from './index-options.ts';

/** Makes the index of one language, at build. @returns JSON, to be opened by `openIndex` */
export function writeIndex(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(documents);
  return JSON.stringify(index);
}
