/** The reader of the words people use: search/synonyms, search/keywords and search/understanding, one file per language in each. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseFile } from '#domain/parse.ts';
import type { Problem } from '#domain/problem.ts';
import { keywordsSchema, synonymsSchema, understandingSchema, type Keywords, type SynonymGroup, type Understanding } from '#domain/search-words.schema.ts';
import type { SourceFile } from '#domain/sources.ts';
import { readFile } from './read-file.ts';

export const wordLists = ['synonyms', 'keywords', 'understanding'] as const;
export type WordList = (typeof wordLists)[number];

export interface ReadWords {
  readonly synonyms: readonly SynonymGroup[];
  readonly keywords: Keywords;
  readonly understanding: Understanding;
}

const fields = ['words', 'means', 'topics', 'kinds', 'ignore', 'open', 'wishes', 'languages', 'age', ...Object.keys(understandingSchema.shape.open.shape)];

const none: ReadWords = {
  synonyms: [],
  keywords: { topics: {}, kinds: {} },
  understanding: { ignore: [], open: {}, wishes: {}, languages: {}, age: [], urgent: [] },
};

/** Where a list stands, as people get to see it. */
export const wordPath = (list: string, language: string) => `search/${list}/${language}.yaml`;

/**
 * @param language code such as `pl`
 * @param root the folder around `search`
 * @returns empty lists for a file that isn't there, and for one that is broken: that one is told in `problems`; `files` holds those that are whole
 */
export function readWords(
  language: string,
  root = '.',
): { readonly words: ReadWords; readonly files: Readonly<Partial<Record<WordList, SourceFile>>>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files: Partial<Record<WordList, SourceFile>> = {};
  const read = <Value>(list: WordList, schema: z.ZodType<Value>, otherwise: Value): Value => {
    const shown = wordPath(list, language);
    const path = join(root, shown);
    if (!existsSync(path)) return otherwise;
    const file = readFile(path, shown);
    const parsed = parseFile(file, schema, fields);
    problems.push(...parsed.problems);
    if (parsed.value === undefined) return otherwise;
    files[list] = file;
    return parsed.value;
  };
  return {
    words: {
      synonyms: read<readonly SynonymGroup[]>('synonyms', synonymsSchema, none.synonyms),
      keywords: read<Keywords>('keywords', keywordsSchema, none.keywords),
      understanding: read<Understanding>('understanding', understandingSchema, none.understanding),
    },
    files,
    problems,
  };
}

/** Every file among the words, whatever its name, as people get to see it. */
export function wordFiles(root = '.'): string[] {
  return wordLists.flatMap((list) => {
    const folder = join(root, 'search', list);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    return names.sort().map((name) => `search/${list}/${name}`);
  });
}

const dutch = 'nl';

/** @param language code of the language people read, such as `pl`; of easy Dutch that is `nl`. @returns what the search calls SearchWords */
export function searchWords(language: string): { readonly language: string; readonly own: ReadWords; readonly dutch: ReadWords } {
  return { language, own: language === dutch ? none : readWords(language).words, dutch: readWords(dutch).words };
}
