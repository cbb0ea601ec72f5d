import type { Said } from '#projections/said.ts';

/** A text. What is only there in Dutch says so to screen readers and to the browser. */
export const Words = ({ of: said }: { readonly of: Said }) =>
  typeof said === 'string' ? (
    <>{said}</>
  ) : (
    <span lang="nl" dir="ltr">
      {said.nl}
    </span>
  );
