/** Files of the languages that can't be read, or that hold something else than they should. */
import { z } from 'zod';
import { overlaySchema, sourceHashSchema } from '#domain/overlay.schema.ts';
import { parseFile } from '#domain/parse.ts';
import type { Problem } from '#domain/problem.ts';
import { problemIn } from '#domain/problems.ts';
import type { SourceFile, Sources, TranslationSources } from '#domain/sources.ts';
import { glossarySchema } from '#domain/taxonomy.schema.ts';
import { leavesOf, stemOf } from '#i18n/leaves.ts';
import { readLanguages } from '#sources/languages.ts';

const interfaceSchema = z.record(z.string(), z.unknown());
const stampsSchema = z.record(z.string(), sourceHashSchema);

/**
 * Problems of language.yaml, the interface, the pages, the overlays, the stamps, the glossary and the words of the office, each told once.
 * @param all the sources of all municipalities
 */
export function languageFileProblems(all: readonly Sources[]): Problem[] {
  const [first] = all;
  if (!first) return [];
  const shared = first.translations.flatMap((language) => [...interfaceProblems(language), ...overlayProblems(language.taxonomy)]);
  const own = all.flatMap(({ translations }) =>
    translations.flatMap(({ places, neighbourhoods, organisations, notices }) => [...places, neighbourhoods, organisations, notices].flatMap(overlayProblems)),
  );
  const { glossary } = first.taxonomy;
  return [...readLanguages(first).problems, ...(glossary ? parseFile(glossary, glossarySchema).problems : []), ...shared, ...own];
}

/** A file that can't be read at all is told by who reads the languages. */
function interfaceProblems({ language, interface: texts, interfaceOf: stamps }: TranslationSources): Problem[] {
  const told = texts && !texts.broken ? parseFile(texts, interfaceSchema).problems : [];
  if (!stamps || stamps.broken) return [...told];
  const { value, problems } = parseFile(stamps, stampsSchema);
  const known = new Set(language.id === 'nl' ? [] : leavesOf(texts?.value).map(({ key }) => stemOf(key)));
  const orphans = texts?.broken ? [] : Object.keys(value ?? {}).filter((key) => !known.has(key));
  return [...told, ...problems, ...orphans.map((path) => problemIn(stamps, [path], 'stamp-orphan', { path }))];
}

function overlayProblems(file: SourceFile | undefined): Problem[] {
  if (!file) return [];
  const { value, problems } = parseFile(file, overlaySchema);
  if (!value) return [...problems];
  return Object.keys(value.of)
    .filter((path) => !Object.hasOwn(value, path))
    .map((path) => problemIn(file, ['of', path], 'stamp-orphan', { path }));
}
