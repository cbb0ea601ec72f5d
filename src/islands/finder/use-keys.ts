import { useMemo } from 'react';
import type { Answer } from '#domain/finder/answer.ts';
import { shownOn } from './map-view-of.ts';

/** The keys of what there is to go to. @param without keys of cards that stand elsewhere in the page */
export const useKeys = (answer: Pick<Answer, 'groups'>, without: readonly string[]): readonly string[] =>
  useMemo(
    () =>
      shownOn(answer)
        .map(({ key }) => key)
        .filter((key) => !without.includes(key)),
    [answer, without],
  );
