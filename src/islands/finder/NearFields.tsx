import { useState } from 'react';
import { postcodeOf } from '#domain/finder/postcode.ts';
import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Pictogram } from './Pictogram.tsx';
import { Pills } from './Pills.tsx';
import { Words } from './Words.tsx';
import type { Here } from './use-point.ts';
import type { Change } from './use-query.ts';

export interface NearProps {
  readonly words: FinderWords;
  readonly query: Query;
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly change: Change;
  readonly here: Here;
  /** Whether the postcode in the address is one of this municipality. */
  readonly postcodeState: 'none' | 'known' | 'unknown';
}

/** Where the visitor is: their postcode, or the device when they press the button. */
export function NearFields({ words, query, counts, change, here, postcodeState }: NearProps) {
  const { texts } = words;
  const [isWrong, setWrong] = useState(false);
  const problem = isWrong ? texts.postcodeWrong : postcodeState === 'unknown' ? texts.postcodeUnknown : undefined;
  return (
    <>
      <form
        className="postcode-form"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('postcode');
          const text = typeof typed === 'string' ? typed : '';
          const postcode = postcodeOf(text);
          setWrong(text.trim() !== '' && postcode === undefined);
          here.forget();
          change({ ...query, postcode });
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
            key={query.postcode ?? ''}
            id="postcode"
            name="postcode"
            defaultValue={query.postcode ?? ''}
            autoComplete="off"
            maxLength={8}
            aria-invalid={problem !== undefined}
            aria-describedby="postcode-uitleg postcode-fout"
            dir="ltr"
          />
        </div>
        <button type="submit">
          <Words of={texts.use} />
        </button>
        <p id="postcode-fout" className="problem" role="alert">
          {problem !== undefined && <Words of={problem} />}
        </p>
      </form>
      {here.state === 'on' ? (
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            here.forget();
            // "How far" says nothing without a point to measure from.
            if (postcodeState !== 'known') change(withValues(query, 'near', []));
          }}
        >
          <Words of={texts.hereForget} />
        </button>
      ) : (
        <button type="button" className="quiet-button" disabled={here.state === 'busy'} onClick={here.ask}>
          <Pictogram name="map-pin" />
          <Words of={texts.here} />
        </button>
      )}
      <p className="hint" role="status">
        <Words of={{ off: texts.hereNote, busy: texts.hereBusy, on: texts.hereOn, failed: texts.hereFailed }[here.state]} />
      </p>
      {(here.state === 'on' || postcodeState === 'known') && (
        <Pills
          name="binnen"
          legend={words.filters.near}
          any={texts.always}
          choices={words.choices.near ?? []}
          chosen={query.values.near?.[0]}
          counts={counts}
          onChoose={(value) => change(withValues(query, 'near', value === undefined ? [] : [value]))}
        />
      )}
    </>
  );
}
