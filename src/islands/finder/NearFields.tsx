import { useState } from 'react';
import { postcodeOf } from '#domain/finder/postcode.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Button } from './Button.tsx';
import { HereButton } from './HereButton.tsx';
import { Pills } from './Pills.tsx';
import { Words } from './Words.tsx';
import type { Here, PostcodeState } from './use-point.ts';
import type { Change } from './use-query.ts';

export interface NearProps {
  readonly words: FinderWords;
  readonly query: Query;
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly change: Change;
  /** Absent when the device isn't the visitor's. */
  readonly here: Here | undefined;
  readonly postcodeState: PostcodeState;
}

/** Where the visitor is: their postcode (in a form that no browser sends anywhere), or their own device when they press the button. */
export function NearFields({ words, query, counts, change, here, postcodeState }: NearProps) {
  const { texts } = words;
  const { postcode = '' } = query;
  const [typed, setTyped] = useState(postcode);
  const [known, setKnown] = useState(postcode);
  const [isWrong, setWrong] = useState(false);
  // Taken away elsewhere, by a chip or by Back.
  if (known !== postcode) {
    setKnown(postcode);
    setTyped(postcode);
  }
  const problem = isWrong ? texts.postcodeWrong : postcodeState === 'unknown' ? texts.postcodeUnknown : undefined;
  return (
    <>
      <form
        className="postcode-form"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const next = postcodeOf(typed);
          setWrong(typed.trim() !== '' && next === undefined);
          here?.forget();
          change({ ...query, postcode: next });
        }}
      >
        <div className="field">
          <label htmlFor="postcode">
            <Words of={texts.postcode} />
          </label>
          <p className="hint" id="postcode-uitleg">
            <Words of={texts.postcodeHint} />
          </p>
          <input
            id="postcode"
            name="postcode"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            autoComplete="off"
            maxLength={8}
            aria-invalid={problem !== undefined}
            aria-describedby="postcode-uitleg postcode-fout"
            dir="ltr"
          />
        </div>
        <Button type="submit" kind="primary">
          <Words of={texts.use} />
        </Button>
        <p id="postcode-fout" className="problem" role="alert">
          {problem !== undefined && <Words of={problem} />}
        </p>
      </form>
      {here && <HereButton words={words} query={query} change={change} here={here} />}
      {(here?.state === 'on' || postcodeState === 'known') && (
        <Pills
          name="binnen"
          legend={words.filters.near}
          noChoice={words.noChoice}
          choices={words.choices.near ?? []}
          chosen={query.values.near?.[0]}
          counts={counts}
          onChoose={(value) => change(withValues(query, 'near', value === undefined ? [] : [value]))}
        />
      )}
    </>
  );
}
