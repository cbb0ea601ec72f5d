/** How much of everything a reader can meet is there in a language. */
import {
  helpLineTextPaths,
  neighbourhoodTextPaths,
  noticeTextPaths,
  organisationTextPaths,
  placeTextPaths,
  taxonomyTextPaths,
  textsAt,
} from '#domain/texts.ts';
import type { SourceFile, Sources } from '#domain/sources.ts';

/** A language is offered to visitors from this part of all texts. */
export const offeredFrom = 0.9;

interface TranslatedInterface {
  readonly id: string;
  readonly interface: object;
  readonly pages: ReadonlyMap<string, unknown>;
}

/** Paths of Dutch texts, and the paths that are translated. */
type Part = readonly [readonly string[], ReadonlySet<string>];

/**
 * Language id → how much is there, 0 to 1. Dutch is always 1.
 * The lowest of two counts: what all sites share (interface, pages, taxonomy) and what is of this municipality.
 * A translated interface around Dutch content would promise more than it holds.
 */
export function coverageOf(sources: Sources, languages: readonly TranslatedInterface[]): ReadonlyMap<string, number> {
  const dutch = languages.find(({ id }) => id === 'nl');
  const dutchKeys = leaves(dutch?.interface ?? {});
  const pages = [...(dutch?.pages.keys() ?? [])];
  const { taxonomy } = sources;
  const inTaxonomy = (['kinds', 'topics', 'audiences', 'facilities'] as const).flatMap((list) => pathsIn(taxonomy[list], taxonomyTextPaths, `${list}.`));
  const words = [...inTaxonomy, ...pathsIn(taxonomy.helplines, helpLineTextPaths, 'helplines.')];

  return new Map(
    languages.map(({ id, interface: translated, pages: ownPages }) => {
      if (id === 'nl') return [id, 1];
      const translations = sources.translations.find(({ language }) => language.id === id);
      const overlay = (file: SourceFile | undefined) => new Set(Object.keys(file?.value ?? {}));
      const shared: Part[] = [
        [dutchKeys, new Set(leaves(translated))],
        [pages, new Set(ownPages.keys())],
        [words, overlay(translations?.taxonomy)],
      ];
      const own: Part[] = [
        [pathsIn(sources.neighbourhoods, neighbourhoodTextPaths), overlay(translations?.neighbourhoods)],
        [sources.organisations.flatMap((file) => pathsIn(file, organisationTextPaths, `${file.id}.`)), overlay(translations?.organisations)],
        [sources.notices.flatMap((file) => pathsIn(file, noticeTextPaths, `${file.id}.`)), overlay(translations?.notices)],
        ...sources.places.map((file): Part => [pathsIn(file, placeTextPaths), overlay(translations?.places.find((place) => place.id === file.id))]),
      ];
      return [id, Math.min(share(shared), share(own))];
    }),
  );
}

function share(parts: readonly Part[]): number {
  const needed = parts.reduce((sum, [keys]) => sum + keys.length, 0);
  const there = parts.reduce((sum, [keys, have]) => sum + keys.filter((key) => have.has(key)).length, 0);
  return needed === 0 ? 1 : there / needed;
}

const pathsIn = (file: SourceFile | undefined, patterns: readonly string[], prefix = '') => textsAt(file?.value, patterns).map(({ path }) => prefix + path);

/** The keys of nested texts; the plural forms of one text are one key. */
export function leaves(branch: object, prefix = ''): string[] {
  const keys = Object.entries(branch).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${prefix}${key}.`) : [`${prefix}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`],
  );
  return [...new Set(keys)];
}
