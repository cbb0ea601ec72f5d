import type { HandoverFile } from '#projections/handover-file.ts';
import type { Said } from '#projections/said.ts';
import { Text } from './Text.tsx';

interface Props {
  readonly own: HandoverFile;
  readonly visitor: HandoverFile | undefined;
  readonly text: (file: HandoverFile) => Said;
}

/** A sentence to say to a visitor, or to let them read: in their language, and under it in that of the desk. */
export function Spoken({ own, visitor, text }: Props) {
  const { html, direction } = (visitor ?? own).language;
  return (
    <blockquote className="spoken">
      <p lang={html} dir={direction}>
        <Text of={text(visitor ?? own)} />
      </p>
      {visitor && (
        <p className="spoken-own">
          <Text of={text(own)} />
        </p>
      )}
    </blockquote>
  );
}
