/** What a build leaves for the search server: one file for each locale, `dist/<municipality>-search/<locale>.json`. It is no part of the public site. */
import type { Settings } from 'meilisearch';
import type { MeiliDocument } from './meili-document.ts';

export interface SearchBuild {
  /** `venlo_nl`. */
  readonly index: string;
  readonly municipality: string;
  readonly locale: string;
  /** The day the site was made for: `2026-11-22`. */
  readonly made: string;
  /** The first quarter of an hour (see `MeiliDocument.open`) nothing is known of. */
  readonly until: number;
  readonly settings: Settings;
  /** What the server can't hold and was cut, in sentences: synonyms of too many words, too many meanings. */
  readonly warnings: readonly string[];
  readonly documents: readonly MeiliDocument[];
  /** Questions with an offer that must be among the first ten answers: asked before an index goes live. */
  readonly probes: readonly { readonly text: string; readonly key: string }[];
}
