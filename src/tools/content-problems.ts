/** Everything that is wrong with what one municipality's site is made of: its content, the shared words and the languages. */
import { buildCatalogue } from '#domain/catalogue.ts';
import type { Problem } from '#domain/problem.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';

export function contentProblems(id: string): readonly Problem[] {
  const sources = readSources(id);
  const { problems } = buildCatalogue(sources, { today: today() });
  return [...problems, ...readLanguages(sources).problems];
}
