import type { Dispatch } from 'react';
import type { DeskWords } from '#projections/desk-words.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';
import type { DeskAction } from './desk-state.ts';

interface Props {
  readonly words: DeskWords;
  readonly role: DeskWords['desk'];
  readonly chosen: string | undefined;
  readonly dispatch: Dispatch<DeskAction>;
}

/** The first question: the visitor points at their own language. */
export const LanguageChoice = ({ words: { texts, languages }, role, chosen, dispatch }: Props) => (
  <section className="desk-languages" aria-labelledby="desk-language">
    <h2 id="desk-language" tabIndex={-1}>
      <Words of={role.language} />
    </h2>
    <p className="lead">
      <Words of={texts.languageHint} />
    </p>
    <ul>
      {languages.map(({ id, html, direction, name, called }) => (
        <li key={id}>
          <button type="button" className="desk-tile" aria-pressed={id === chosen} onClick={() => dispatch({ does: 'choose-language', language: id })}>
            <strong lang={html} dir={direction}>
              {name}
            </strong>
            {called.toLowerCase() !== name.toLowerCase() && <span>{called}</span>}
          </button>
        </li>
      ))}
    </ul>
    {chosen !== undefined && (
      <Button onClick={() => dispatch({ does: 'back' })}>
        <Words of={texts.back} />
      </Button>
    )}
  </section>
);
