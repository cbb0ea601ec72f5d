/** What a reader hands to the domain: files as read, before anything is known about their meaning. */

/** One file of content. `path` is for people: relative to the project, with forward slashes. */
export interface SourceFile {
  readonly id: string;
  readonly path: string;
  /** The parsed value, or undefined when the file could not be read; `broken` then says why. */
  readonly value: unknown;
  /** Line (from 1) of the value at this path of keys; of the nearest parent when it isn't written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly broken?: { readonly line: number; readonly code: 'file-broken' | 'file-too-large'; readonly reason: string };
}

/** Everything translated into one language. */
export interface TranslationSources {
  readonly language: SourceFile;
  readonly interface?: SourceFile;
  /** Of which Dutch text each text of the interface was made: key → hash. */
  readonly interfaceOf?: SourceFile;
  readonly taxonomy?: SourceFile;
  /** Words of the office, each with the plain word beside it. */
  readonly plainWords?: SourceFile;
  readonly pages: readonly SourceFile[];
  readonly places: readonly SourceFile[];
  readonly neighbourhoods?: SourceFile;
  readonly organisations?: SourceFile;
  readonly notices?: SourceFile;
}

export const taxonomyLists = ['kinds', 'topics', 'audiences', 'facilities', 'helplines', 'glossary', 'questions', 'youth', 'school-holidays'] as const;
export type TaxonomyList = (typeof taxonomyLists)[number];

export interface Sources {
  /** The id that was asked for, and the ids that exist. */
  readonly id: string;
  readonly municipalities: readonly string[];
  readonly municipality?: SourceFile;
  readonly neighbourhoods?: SourceFile;
  readonly boundaries?: SourceFile;
  readonly plan?: SourceFile;
  readonly organisations: readonly SourceFile[];
  readonly places: readonly SourceFile[];
  readonly notices: readonly SourceFile[];
  readonly taxonomy: Readonly<Partial<Record<TaxonomyList, SourceFile>>>;
  readonly translations: readonly TranslationSources[];
  /** Files that nothing reads, such as a photo or a `.txt` among the places. */
  readonly strays: readonly string[];
}
