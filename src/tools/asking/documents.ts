/** A file of documents that stand by themselves, searched with the words of a language and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { asEngine, openIndex } from '#search/embedded/open-index.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import type { TextDocument } from '#search/text-document.ts';
import { vocabularyOf } from '#search/understand/vocabulary.ts';
import { searchWords } from '#sources/search-words.ts';
import type { Searchable } from './searchable.ts';

const text = z.string().default('');

const documentSchema = z.object({
  id: z.string().min(1).describe('What a result is called by.'),
  base: text.describe('Documents that are copies of each other have the same one.'),
  title: z.string(),
  place: text.describe('The name of the building.'),
  wijk: text,
  postcode: text.describe('"5921 LX"'),
  topics: text.describe('Names, with commas.'),
  keywords: text.describe('Words, with commas.'),
  summary: text,
});

export type PlainDocument = z.output<typeof documentSchema>;

/** @throws when the file isn't there, is no JSON, or holds something else than documents */
export function readDocuments(file: string): PlainDocument[] {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Name a JSON file with a list of documents.`);
  const content = jsonIn(file);
  const parsed = z.array(documentSchema).safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${file} is no list of documents: at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. A document has id, base, title, place, wijk, postcode, topics, keywords and summary.`,
  );
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}. Mend it there, or make it anew.`);
  }
}

/** @param language code of the words to search with */
export function searchableDocuments(documents: readonly PlainDocument[], language: string): Searchable {
  const words = searchWords(language);
  const titles = new Map(documents.map(({ id, title, place }) => [id, place === '' ? title : `${title}, ${place}`]));
  return {
    grounds: {
      facts: factsOf(documents),
      // They hold no times, prices or languages, so nothing can be asked of those.
      vocabulary: vocabularyOf(words, '', () => false),
      engine: asEngine(openIndex(writeIndex(documents.map(textsOf), words))),
    },
    circumstances: { now: { date: '2000-01-03', minute: 0 } },
    titleOf: (id) => titles.get(id) ?? id,
  };
}

export const textsOf = ({ id, title, place, wijk, postcode, topics, keywords, summary }: PlainDocument): TextDocument => ({
  id,
  title,
  keywords,
  topics,
  postcode: [...postcode.split(' '), postcode.replace(' ', '')].join(' '),
  wijk,
  place,
  summary,
});

function factsOf(documents: readonly PlainDocument[]): FinderFacts {
  const names = [...new Set(documents.map(({ wijk }) => wijk))].filter((name) => name !== '');
  return {
    offers: documents.map(({ id, wijk }) => ({
      key: id,
      place: id,
      facets: { neighbourhood: wijk === '' ? [] : [wijk] },
      isRunning: true,
      homes: wijk === '' ? [] : [wijk],
      reach: 'place',
    })),
    places: {},
    neighbourhoods: names.map((name) => ({ id: name, name, nicknames: [], postcodes: [], centre: { latitude: 0, longitude: 0 } })),
  };
}
