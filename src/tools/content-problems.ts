/** Everything that is wrong with what one municipality's site is made of: its content, the shared words and the languages. */
import { buildCatalogue } from '#domain/catalogue.ts';
import type { Problem } from '#domain/problem.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';
import { wordProblems } from './word-problems.ts';

export function contentProblems(id: string): readonly Problem[] {
  const sources = readSources(id);
  const { problems } = buildCatalogue(sources, { today: today() });
  return [...problems, ...readLanguages(sources).problems];
}

/** What is wrong with what no municipality has for itself: the words people use to search. */
export function sharedProblems(): readonly Problem[] {
  const [first] = municipalityIds();
  return first === undefined ? [] : wordProblems(readSources(first));
}
