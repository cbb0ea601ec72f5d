/** The file that holds an index: what the build writes and the page reads. Bump `version` when its shape changes. */
import type { AsPlainObject } from 'minisearch';

export const snapshotVersion = 2;

export interface Snapshot {
  readonly version: number;
  /** How many there are. It stands at the beginning of the file, where it can be read before all of it is. */
  readonly documents: number;
  /** Whose stems were put in: a code such as `pl`. */
  readonly language: string;
  readonly index: AsPlainObject;
  /** Folded words that say nothing. */
  readonly ignored: readonly string[];
  /** Folded phrases, and what of the texts they lead to. */
  readonly synonyms: readonly (readonly [words: readonly string[], means: readonly string[]])[];
  /** Folded words that mean something of which these texts hold nothing: no typing errors. */
  readonly elsewhere: readonly string[];
  /** Words as they are written, for those that folding changed: "dlugi" → "długi". */
  readonly spelling: Readonly<Record<string, string>>;
}

/** From this number of documents an index is opened beside the page. */
export const largeFrom = 2000;

/** Whether the file is large, from its first words. */
export const isLarge = (json: string): boolean => Number(/"documents":(\d+)/.exec(json.slice(0, 100))?.[1] ?? 0) >= largeFrom;
