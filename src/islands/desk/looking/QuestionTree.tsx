import type { RefObject } from 'react';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { Said } from '#projections/said.ts';
import type { SaidQuestion } from '#projections/said-questions.ts';
import { Button } from '../../finder/Button.tsx';
import { Pictogram } from '../../finder/Pictogram.tsx';
import { Words } from '../../finder/Words.tsx';
import { Beside } from './Beside.tsx';
import { answersOn } from './looking-state.ts';

/** The tree in the language of the visitor. */
export interface VisitorWords {
  readonly questions: readonly SaidQuestion[];
  /** By code, each with its name in that language. */
  readonly offers: HandoverFile['offers'];
  readonly html: string;
  readonly direction: 'ltr' | 'rtl';
  readonly about: Said;
}

interface Props {
  readonly questions: readonly SaidQuestion[];
  readonly visitor: VisitorWords | undefined;
  readonly words: { readonly about: Said; readonly back: Said; readonly restart: Said };
  readonly path: readonly string[];
  /** Gets the focus when the question is another. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (answer: SaidQuestion) => void;
  /** To the question after so many answers. */
  readonly onBack: (to: number) => void;
  readonly onRestart: () => void;
}

/** One question at a time, in pictures and in both languages, with the answers so far and the way back above it. */
export function QuestionTree({ questions, visitor, words, path, heading, onAnswer, onBack, onRestart }: Props) {
  const given = answersOn(path, questions);
  const said = visitor ? answersOn(path, visitor.questions) : [];
  const [last, lastSaid] = [given.at(-1), said.at(-1)];
  const choices = last ? last.choices : questions;
  const choicesSaid = last ? lastSaid?.choices : visitor?.questions;
  // The last answer of all takes the place of a question.
  const before = choices.length > 0 ? given : given.slice(0, -1);
  const asked = last ? (last.ask ?? last.label) : words.about;
  const askedSaid = last ? (lastSaid?.ask ?? lastSaid?.label) : visitor?.about;
  return (
    <section className="questions" aria-labelledby="waarover">
      {given.length > 0 && (
        <div className="way-back">
          <Button onClick={() => onBack(given.length - 1)}>
            <Words of={words.back} />
          </Button>
          {given.length > 1 && (
            <Button onClick={onRestart}>
              <Words of={words.restart} />
            </Button>
          )}
          {before.map(({ id, label, pictogram }, number) => (
            <p key={id}>
              <Pictogram name={pictogram} />
              <span>
                <Words of={label} />
                <Beside visitor={visitor} said={said[number]?.label} own={label} />
              </span>
            </p>
          ))}
        </div>
      )}
      <h2 id="waarover" tabIndex={-1} ref={heading}>
        <Words of={asked} />
        <Beside visitor={visitor} said={askedSaid} own={asked} />
      </h2>
      {choices.length > 0 && (
        <ul className="tiles">
          {choices.map((answer) => (
            <li key={answer.id}>
              <button type="button" onClick={() => onAnswer(answer)}>
                <Pictogram name={answer.pictogram} />
                <span className="tile-name">
                  <Words of={answer.label} />
                </span>
                <Beside visitor={visitor} said={choicesSaid?.find(({ id }) => id === answer.id)?.label} own={answer.label} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
