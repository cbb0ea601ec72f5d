import type { Said } from '#projections/said.ts';

interface Props {
  /** Undefined when the visitor reads the language of the desk. */
  readonly visitor: { readonly html: string; readonly direction: 'ltr' | 'rtl' } | undefined;
  /** In the visitor's language. */
  readonly said: Said | undefined;
  /** The same in the desk's. */
  readonly own: Said | undefined;
}

/** The same words for the visitor, so that both read along. What is only there in Dutch, or the same, isn't said twice. */
export const Beside = ({ visitor, said, own }: Props) =>
  visitor && typeof said === 'string' && said !== own ? (
    <span className="for-visitor" lang={visitor.html} dir={visitor.direction}>
      {said}
    </span>
  ) : null;
