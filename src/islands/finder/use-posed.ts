import { useMemo } from 'react';
import type { Origin } from '#domain/finder/distance.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { Asked } from '#search/understand/asked.ts';
import { shownText } from './shown-text.ts';

/** A question with all that its answer depends on, but for the words that were found. */
export interface Posed {
  readonly query: Query;
  /** What to show of the words. */
  readonly text: string;
  /** Where to measure from. */
  readonly origin: Origin | undefined;
}

/** @param ignored folded words that say nothing */
export function usePosed(asked: Asked, ignored: readonly string[], origin: Origin | undefined): Posed {
  return useMemo(
    () => ({
      // "How far" says nothing without a point to measure from.
      query: origin ? asked.query : withValues(asked.query, 'near', []),
      text: shownText(asked, ignored),
      origin,
    }),
    [asked, ignored, origin],
  );
}
