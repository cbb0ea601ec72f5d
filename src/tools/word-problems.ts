/** Everything that is wrong with the words people use. They belong to every municipality, so they are looked at once. */
import { parseFile } from '#domain/parse.ts';
import type { Problem } from '#domain/problem.ts';
import { problemAt, problemIn } from '#domain/problems.ts';
import type { SourceFile, Sources } from '#domain/sources.ts';
import { kindsSchema, topicsSchema } from '#domain/taxonomy.schema.ts';
import { checkWords } from '#search/check-words.ts';
import { readLanguages } from '#sources/languages.ts';
import { readWords, wordFiles, wordLists, wordPath, type ReadWords } from '#sources/search-words.ts';

type Shared = Pick<Sources, 'translations' | 'taxonomy'>;

/** @param root the folder around `search` */
export function wordProblems(shared: Shared, root = '.'): readonly Problem[] {
  const easy = new Set(readLanguages(shared).languages.flatMap(({ id, about }) => (about.easy ? [id] : [])));
  const languages = shared.translations.map(({ language }) => language.id).filter((id) => !easy.has(id));
  const there = wordFiles(root);
  const wanted = languages.flatMap((language) => wordLists.map((list) => ({ language, path: wordPath(list, language) })));
  const isWanted = new Set(wanted.map(({ path }) => path));
  const readings = languages.map((language) => readWords(language, root));
  return [
    ...readings.flatMap(({ words, files, problems }) => [
      ...problems,
      ...checkWords(words, files),
      ...(files.keywords ? checkIds(words, files.keywords, shared) : []),
    ]),
    ...wanted.filter(({ path }) => !there.includes(path)).map((facts) => problemAt({ file: facts.path, line: 1 }, 'words-missing', facts)),
    ...there.filter((path) => !isWanted.has(path)).map((path) => problemAt({ file: path, line: 1 }, 'words-stray', { path })),
  ];
}

/** A taxonomy that can't be read is told by the catalogue; without it nothing is known about ids. */
function checkIds({ keywords }: ReadWords, file: SourceFile, { taxonomy }: Shared): Problem[] {
  const lists = [
    { list: 'topics', noun: 'onderwerp', plural: 'onderwerpen', known: taxonomy.topics && parseFile(taxonomy.topics, topicsSchema).value },
    { list: 'kinds', noun: 'soort', plural: 'soorten', known: taxonomy.kinds && parseFile(taxonomy.kinds, kindsSchema).value },
  ] as const;
  return lists.flatMap(({ list, noun, plural, known }) => {
    if (!known) return [];
    const ids = known.map(({ id }) => id);
    const unknown = Object.keys(keywords[list]).filter((id) => !ids.includes(id));
    const missing = ids.filter((id) => (keywords[list][id] ?? []).length === 0);
    return [
      ...unknown.map((id) => problemIn(file, [list, id], 'unknown-term', { field: list, id, noun, known: ids })),
      ...(missing.length > 0 ? [problemIn(file, [list], 'keywords-missing', { noun: plural, ids: missing })] : []),
    ];
  });
}
