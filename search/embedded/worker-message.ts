/** What the page and the worker of the search say to each other. */
import type { Found, Question } from '../engine.ts';

export type ToWorker =
  { readonly id: number; readonly kind: 'open'; readonly json: string } | { readonly id: number; readonly kind: 'ask'; readonly question: Question };

export interface FromWorker {
  /** Of the message it answers. */
  readonly id: number;
  readonly answer: Found | undefined;
  /** Why there is no answer. */
  readonly error?: string;
}
