/** The built site that is photographed. */
import { buildCatalogue } from '#domain/catalogue.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { runCommand } from '../run-command.ts';
import { builtPages, dayMadeFor, isFresh, readFrontPage } from './built-pages.ts';
import { tellingMoment } from './moment.ts';
import type { PageType } from './page-type.ts';
import { pageTypesOf } from './page-types.ts';
import { languages } from './plan.ts';

export interface BuiltSite {
  readonly folder: string;
  /** As people call it: Voorbeeldstad. */
  readonly name: string;
  readonly types: readonly PageType[];
  readonly moment: Date;
}

/**
 * Builds the site when it isn't there, or is older than what it is made from.
 * @param at the moment of the pictures; otherwise one that follows from the day the site was made for
 * @throws with a sentence when there is no such municipality, or no site of it
 */
export const builtSite = async (id: string, at?: Date): Promise<BuiltSite> => {
  if (!municipalityIds().includes(id)) throw new Error(`There is no municipality "${id}": use ${municipalityIds().join(', ')}.`);
  const folder = `dist/${id}`;
  if (!isFresh(folder, ['src', 'content', 'public', 'search'])) await build(id);
  const day = dayMadeFor(readFrontPage(folder));
  if (day === undefined) throw new Error(`${folder}/index.html doesn't say for which day it was made: build it again.`);
  const sources = readSources(id);
  const { catalogue } = buildCatalogue(sources, { today: day });
  if (!catalogue) throw new Error(`The content of ${id} can't be read: see npm run check:content -- ${id}.`);
  const everyLanguage = readLanguages(sources).languages.map((language) => language.id);
  return {
    folder,
    name: catalogue.municipality.name,
    types: pageTypesOf(catalogue, builtPages(folder, languages, everyLanguage)),
    moment: at ?? tellingMoment(day),
  };
};

const build = async (id: string) => {
  console.log(`dist/${id} isn't there or is older than its sources: building it first …`);
  const { succeeded, output } = await runCommand(['src/tools/build.ts'], { env: { MUNICIPALITY: id }, quiet: true });
  if (!succeeded) throw new Error(`${output.trimEnd().split('\n').slice(-20).join('\n')}\n${id} could not be built.`);
};
