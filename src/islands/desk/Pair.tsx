import type { ReactNode } from 'react';
import type { HandoverFile } from '#projections/handover-file.ts';

interface Props {
  readonly own: HandoverFile;
  /** When the visitor reads another language than the desk. */
  readonly visitor: HandoverFile | undefined;
  readonly children: (file: HandoverFile) => ReactNode;
}

/** The same, in the language of the desk and beside it in that of the visitor: both read along. */
export const Pair = ({ own, visitor, children }: Props) => (
  <div className="pair">
    <div>{children(own)}</div>
    {visitor && (
      <div lang={visitor.language.html} dir={visitor.language.direction}>
        {children(visitor)}
      </div>
    )}
  </div>
);
