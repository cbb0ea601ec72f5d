/** The only reader of content: a folder on disk becomes the Sources of one municipality. */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { taxonomyLists, type SourceFile, type Sources, type TranslationSources } from '#domain/sources.ts';
import { readFile } from './read-file.ts';

const yamlExtensions = ['.yaml', '.yml'];

/** Ids of the municipalities that have a folder. */
export function municipalityIds(contentFolder = 'content'): string[] {
  const folder = join(contentFolder, 'municipalities');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((child) => child.isDirectory())
    .map((child) => child.name)
    .sort();
}

/**
 * Reads all files of one municipality, the taxonomy and the translations.
 * @param id the folder name of the municipality; a municipality that doesn't exist gives Sources without one
 */
export function readSources(id: string, contentFolder = 'content'): Sources {
  const root = resolve(contentFolder);
  const shown = (path: string) => relative(resolve(root, '..'), path).split(sep).join('/');
  const read = (path: string) => readFile(path, shown(path));
  const strays: string[] = [];

  const readIfThere = (...parts: string[]): SourceFile | undefined => {
    const path = join(root, ...parts);
    return existsSync(path) ? read(path) : undefined;
  };
  const readFolder = (...parts: string[]): SourceFile[] => {
    const folder = join(root, ...parts);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((child) => !child.isDirectory() && !child.name.startsWith('.'))
      .map((child) => join(child.parentPath, child.name))
      .sort()
      .filter((path) => {
        const wanted = yamlExtensions.includes(extname(path));
        if (!wanted) strays.push(shown(path));
        return wanted;
      })
      .map(read);
  };

  const municipalities = municipalityIds(contentFolder);
  // The id becomes a path: only a folder that was listed is ever opened.
  const home = municipalities.includes(id) ? ['municipalities', id] : undefined;
  const own = (name: string) => (home ? readIfThere(...home, name) : undefined);
  const ownFolder = (name: string) => (home ? readFolder(...home, name) : []);

  const languages = existsSync(join(root, 'translations')) ? readdirSync(join(root, 'translations')).sort() : [];
  const translations = languages.flatMap((language): TranslationSources[] => {
    const folder = ['translations', language];
    const about = readIfThere(...folder, 'language.yaml');
    if (!about) return [];
    const overlay = [...folder, 'municipalities', id];
    return [
      {
        language: { ...about, id: language },
        interface: readIfThere(...folder, 'interface.json'),
        interfaceOf: readIfThere(...folder, 'interface-of.json'),
        taxonomy: readIfThere(...folder, 'taxonomy.yaml'),
        plainWords: readIfThere(...folder, 'plain-words.yaml'),
        pages: readFolder(...folder, 'pages'),
        places: home ? readFolder(...overlay, 'places') : [],
        neighbourhoods: home ? readIfThere(...overlay, 'neighbourhoods.yaml') : undefined,
        organisations: home ? readIfThere(...overlay, 'organisations.yaml') : undefined,
        notices: home ? readIfThere(...overlay, 'notices.yaml') : undefined,
      },
    ];
  });

  return {
    id,
    municipalities,
    municipality: own('municipality.yaml'),
    neighbourhoods: own('neighbourhoods.yaml'),
    boundaries: own('boundaries.geojson'),
    plan: own('plan.geojson'),
    organisations: ownFolder('organisations'),
    places: ownFolder('places'),
    notices: ownFolder('notices'),
    taxonomy: Object.fromEntries(
      taxonomyLists.flatMap((list) => (readIfThere('taxonomy', `${list}.yaml`) ? [[list, readIfThere('taxonomy', `${list}.yaml`)]] : [])),
    ),
    translations,
    strays,
  };
}
