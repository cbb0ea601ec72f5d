/** Neighbourhoods that lie in themselves. */
import { problemIn } from '../problems.ts';
import { liesIn } from '../resolve-neighbourhoods.ts';
import type { Check } from './check.ts';

export const checkNeighbourhoods: Check = ({ content: { neighbourhoods } }) => {
  if (!neighbourhoods) return [];
  return neighbourhoods.value.flatMap(({ id, parent }, number) =>
    liesIn(id, parent, neighbourhoods.value) ? [problemIn(neighbourhoods.file, [number, 'parent'], 'neighbourhood-circle', { id })] : [],
  );
};
