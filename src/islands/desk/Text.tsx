import type { Said } from '#projections/said.ts';
import { Words } from '../finder/Words.tsx';

// With their brackets: broken over two lines of Arabic, a bracket of its own would point the wrong way.
const latinInBrackets = /(\(\p{Script=Latin}[^()]*\))/u;

/** A text of the content. Latin words in brackets keep their own direction in any other. */
export const Text = ({ of: said }: { readonly of: Said }) =>
  typeof said === 'string' ? (
    said.split(latinInBrackets).map((part, number) => (number % 2 === 1 ? <bdi key={number}>{part}</bdi> : part))
  ) : (
    <Words of={said} />
  );
