import type { ReactNode } from 'react';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { Pictogram } from './Pictogram.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  /** What was looked for: the words, and the choices. */
  readonly looked: readonly Said[];
  /** What to do, and where every question can be asked. */
  readonly children?: ReactNode;
}

/** Nothing found is an answer too: it says what was looked for, and it has a way on. */
export const Nothing = ({ words: { texts, easy, advice }, looked, children }: Props) => (
  <div className="find-nothing">
    <h2 className="find-nothing-title">
      <Words of={looked.length > 0 ? texts.nothingFor : texts.nothing} />
      {looked.map((said, number) => (
        <span key={number} className="looked">
          {' '}
          <Words of={said} />
        </span>
      ))}
    </h2>
    {children}
    <p className="buttons">
      <a className="nl-button nl-button--secondary" href={advice}>
        {easy && <Icon name="info-circle" />}
        <span className="nl-button__label">
          <Words of={texts.adviceLink} />
        </span>
      </a>
      <a className="nl-button nl-button--secondary" href="#help-nu">
        {easy && <Icon name="phone" />}
        <span className="nl-button__label">
          <Words of={texts.helpNow} />
        </span>
      </a>
    </p>
  </div>
);

const Icon = ({ name }: { readonly name: string }) => (
  <span className="nl-button__icon-start">
    <Pictogram name={name} />
  </span>
);
