/** MiniSearch as it comes, with the usual settings: what all our own work is measured against. */
import MiniSearch from 'minisearch';
import type { EmbeddedEngine } from '#search/embedded/open-index.ts';
import { weights } from '#search/settings.ts';
import type { TextDocument } from '#search/text-document.ts';

const fields = ['title', 'keywords', 'topics', 'postcode', 'wijk', 'place', 'summary'] as const;
const options = { idField: 'id', fields: [...fields], storeFields: [] };

export const plainIndex = (documents: readonly TextDocument[]): string => {
  const index = new MiniSearch<TextDocument>(options);
  index.addAll(documents);
  return JSON.stringify(index);
};

export const plainEngine = (json: string): EmbeddedEngine => {
  const index = MiniSearch.loadJSON<TextDocument>(json, options);
  const boost = Object.fromEntries(fields.map((field) => [field, weights[field]]));
  return {
    search: ({ text }) => ({
      hits: index.search(text, { prefix: true, fuzzy: 0.2, boost }).map(({ id, score }) => ({ key: String(id), score, isGuess: false, reasons: [] })),
      dropped: [],
      unknown: [],
    }),
  };
};
