import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexName } from '#search/meilisearch/index-name.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { choiceOf } from '../asking/choice-of.ts';
import { NothingBuilt } from './errors/nothing-built.ts';
import { UnreadableBuild } from './errors/unreadable-build.ts';

const suffix = '-search';
const extension = '.json';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with what was read; undefined when it can be pushed. */
function problemWith(build: unknown, municipality: string, locale: string): string | undefined {
  if (!isRecord(build)) return 'it holds no index';
  const { index, settings, documents, warnings, probes } = build;
  // The name decides which index is replaced.
  if (index !== indexName(municipality, locale)) return `it is for the index ${JSON.stringify(index)} instead of ${indexName(municipality, locale)}`;
  if (!isRecord(settings)) return 'it holds no settings';
  if (!Array.isArray(documents) || !Array.isArray(warnings) || !Array.isArray(probes)) return 'documents, warnings or questions are missing';
  if (documents.length === 0) return 'it holds no documents, and an empty index would take the place of the live one';
  return documents.every((document) => isRecord(document) && typeof document.id === 'string') ? undefined : 'a document has no id';
}

function readBuild(file: string, municipality: string, locale: string): SearchBuild {
  let build: unknown;
  try {
    build = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnreadableBuild(file, `it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const problem = problemWith(build, municipality, locale);
  if (problem !== undefined) throw new UnreadableBuild(file, problem);
  return build as SearchBuild;
}

const namesIn = (folder: string, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .sort()
    : [];

/** Which of what is built is wanted: everything when nothing is said. */
export interface Wanted {
  readonly municipality?: string | undefined;
  readonly locale?: string | undefined;
}

/** What the builds left for the search server, in order of name. @throws NothingBuilt, UnreadableBuild */
export function readBuilds({ municipality, locale }: Wanted, root = 'dist'): SearchBuild[] {
  const built = namesIn(root, suffix).filter((id) => municipality === undefined || id === municipality);
  const files = built.flatMap((id) => namesIn(join(root, id + suffix), extension).map((own) => ({ id, own })));
  if (files.length === 0) throw new NothingBuilt(root, municipality);
  const chosen = locale === undefined ? undefined : choiceOf(locale, [...new Set(files.map(({ own }) => own))], 'locale');
  return files.filter(({ own }) => chosen === undefined || own === chosen).map(({ id, own }) => readBuild(join(root, id + suffix, own + extension), id, own));
}
