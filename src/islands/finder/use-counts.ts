import { useEffect, useState } from 'react';
import type { Answer, Counts } from '#domain/finder/answer.ts';

const none: Counts = {};

/** What every choice would give. It comes a moment after the list, so that no finger waits for numbers. */
export function useCounts(answer: Answer): Counts {
  const [counts, setCounts] = useState(none);
  useEffect(() => {
    const timer = setTimeout(() => setCounts(answer.counts), 0);
    return () => clearTimeout(timer);
  }, [answer]);
  return counts;
}
