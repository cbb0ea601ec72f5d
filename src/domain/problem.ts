/** One thing that is wrong with the content, told so that an editor can mend it. */
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Path of the file, relative to the project. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** What is the same for every problem of one kind, and the sentences that differ. */
export interface ProblemKind<Facts> {
  readonly severity: Severity;
  readonly what: (facts: Facts) => string;
  readonly why: string;
  readonly todo: (facts: Facts) => string;
}

/** Keeps the type of `Facts` in a list of kinds. */
export const problemKind = <Facts>(kind: ProblemKind<Facts>): ProblemKind<Facts> => kind;
