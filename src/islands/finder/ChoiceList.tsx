import { useState } from 'react';
import type { Choice } from '#projections/finder-choices.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Pictogram } from './Pictogram.tsx';
import { fill } from './say.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly onToggle: (value: string) => void;
}

const shownAtFirst = 7;

/** Things to tick, each with how many it would give. A long list shows its beginning and everything that is ticked. */
export function ChoiceList({ words, choices, chosen, counts, onToggle }: Props) {
  const [isWhole, setWhole] = useState(false);
  // One choice more is not worth a button.
  const isLong = choices.length > shownAtFirst + 1;
  const shown = isLong && !isWhole ? choices.filter(({ value }, number) => number < shownAtFirst || chosen.includes(value)) : choices;
  return (
    <>
      <ul className="choices">
        {shown.map((choice) => (
          <li key={choice.value}>
            <Tick choice={choice} isChosen={chosen.includes(choice.value)} count={countOf(counts, choice.value)} onToggle={onToggle} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className="plain-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {words.easy && !isWhole && <Pictogram name={words.easy.moreChoices} />}{' '}
          <Words of={isWhole ? words.texts.fewer : fill(words.texts.more, { total: choices.length })} />
        </button>
      )}
    </>
  );
}

/** How many a choice would give; undefined until it is known. */
export const countOf = (counts: ReadonlyMap<string, number> | undefined, value: string) => counts && (counts.get(value) ?? 0);

interface TickProps {
  readonly choice: Choice;
  readonly isChosen: boolean;
  /** Undefined until it is known. */
  readonly count: number | undefined;
  readonly onToggle: (value: string) => void;
}

export const Tick = ({ choice: { value, label, pictogram }, isChosen, count, onToggle }: TickProps) => (
  <label className={count === 0 && !isChosen ? 'tick gives-nothing' : 'tick'}>
    <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
    {pictogram !== undefined && <Pictogram name={pictogram} />}
    <span className="tick-words">
      <Words of={label} />
    </span>{' '}
    <span className="count">{count}</span>
  </label>
);
