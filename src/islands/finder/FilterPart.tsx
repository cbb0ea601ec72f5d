import { useState, type ReactNode } from 'react';
import type { Said } from '#projections/said.ts';
import { Pictogram } from './Pictogram.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly title: Said;
  readonly pictogram: string | undefined;
  readonly count: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A foldable group: few choices on the screen at a time. Open from the start when something in it is chosen; after that the visitor decides. */
export function FilterPart({ title, pictogram, count, isOpen = false, children }: Props) {
  const [wasOpen] = useState(isOpen || count > 0);
  return (
    <details className="filter-part" open={wasOpen}>
      <summary>
        {pictogram !== undefined && <Pictogram name={pictogram} />}
        <Words of={title} />
        {count > 0 && <span className="nl-number-badge chosen-count">{count}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">
          <Words of={title} />
        </legend>
        {children}
      </fieldset>
    </details>
  );
}
