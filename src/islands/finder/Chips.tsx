import { emptyQuery, withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { chosenIn } from './chosen.ts';
import { Pictogram } from './Pictogram.tsx';
import { fill, plain } from './say.ts';
import type { Here } from './use-point.ts';
import type { Change } from './use-query.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly query: Query;
  readonly change: Change;
  readonly here: Here;
}

/** What was chosen; a press takes it away. */
export function Chips({ words, query, change, here }: Props) {
  const chosen = chosenIn(query, words);
  if (chosen.length === 0 && here.state !== 'on') return null;
  return (
    <div className="chips">
      <span className="label" id="gekozen">
        <Words of={words.texts.chosen} />
      </span>
      <ul aria-labelledby="gekozen">
        {chosen.map(({ id, label, without }) => (
          <Chip key={id} words={words} label={label} onRemove={() => change(without)} />
        ))}
        {here.state === 'on' && (
          <Chip
            words={words}
            label={words.texts.hereChoice}
            onRemove={() => {
              here.forget();
              change(withValues(query, 'near', []));
            }}
          />
        )}
      </ul>
      <a
        className="clear"
        href={location.pathname}
        onClick={(event) => {
          event.preventDefault();
          here.forget();
          change(emptyQuery);
        }}
      >
        <Words of={words.texts.clear} />
      </a>
    </div>
  );
}

const Chip = ({ words, label, onRemove }: { readonly words: FinderWords; readonly label: Said; readonly onRemove: () => void }) => (
  <li>
    <button type="button" className="chip" aria-label={plain(fill(words.texts.remove, { choice: plain(label) }))} onClick={onRemove}>
      <Words of={label} />
      <Pictogram name="x" />
    </button>
  </li>
);
