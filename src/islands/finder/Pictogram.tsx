/** A picture beside words, never instead of them. */
export const Pictogram = ({ name }: { readonly name: string }) => (
  <svg className="pictogram" aria-hidden="true" focusable="false">
    <use href={`/pictograms.svg#${name}`} />
  </svg>
);
