import { useState } from 'react';
import { ageFilter } from '#domain/filters/age.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly age: string | undefined;
  readonly onChoose: (age: string | undefined) => void;
}

/** An age in numbers, understood as soon as it can be one. */
export function AgeField({ words, age = '', onChoose }: Props) {
  const [typed, setTyped] = useState(age);
  const [known, setKnown] = useState(age);
  // Taken away elsewhere, by a chip or by Back.
  if (known !== age) {
    setKnown(age);
    setTyped(age);
  }
  const isWrong = typed !== '' && !ageFilter.accepts(typed);
  return (
    <div className="field">
      <label htmlFor="leeftijd">
        <Words of={words.filters.age} />
      </label>
      <input
        id="leeftijd"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="leeftijd-uitleg"
        onChange={({ target: { value } }) => {
          setTyped(value);
          const next = ageFilter.accepts(value) ? value : '';
          setKnown(next);
          if (next !== age) onChoose(next === '' ? undefined : next);
        }}
      />
      <p id="leeftijd-uitleg" className="hint" role={isWrong ? 'alert' : undefined}>
        <Words of={words.texts.ageHint} />
      </p>
    </div>
  );
}
