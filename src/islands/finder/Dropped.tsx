import type { FinderWords } from '#projections/finder-words.ts';
import { fill } from './say.ts';
import { Words } from './Words.tsx';

/** The words that nothing was found for. */
export const Dropped = ({ words: { texts }, dropped }: { readonly words: FinderWords; readonly dropped: readonly string[] }) => (
  <p className="find-dropped">
    <Words of={fill(texts.dropped, { words: dropped.map((word) => `“${word}”`).join(', ') })} />
  </p>
);
