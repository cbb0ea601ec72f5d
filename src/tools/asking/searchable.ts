/** Something to search in from the command line: a municipality, or a file of documents. */
import type { Circumstances } from '#domain/finder/answer.ts';
import type { Grounds } from '#search/ask.ts';

export interface Searchable {
  readonly grounds: Grounds;
  readonly circumstances: Circumstances;
  /** A name to read beside the id. */
  readonly titleOf: (id: string) => string;
}
