import type { ComponentProps, ReactNode } from 'react';
import { Pictogram } from './Pictogram.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  readonly kind?: 'primary' | 'secondary';
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram?: string;
  /** A number after the words. */
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}

/** A button of the design system: the one Button.astro makes, for what is drawn in the browser. */
export const Button = ({ kind = 'secondary', pictogram, badge, className = '', children, ...rest }: Props) => (
  <button type="button" {...rest} className={`nl-button nl-button--${kind} ${className}`}>
    {pictogram !== undefined && (
      <span className="nl-button__icon-start">
        <Pictogram name={pictogram} />
      </span>
    )}
    <span className="nl-button__label">{children}</span>
    {badge}
  </button>
);
