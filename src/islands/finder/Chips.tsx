import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import type { Part } from '#search/understand/understand.ts';
import { chosenIn, type Chosen } from './chosen.ts';
import { Pictogram } from './Pictogram.tsx';
import { fill, plain } from './say.ts';
import type { Here } from './use-point.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly query: Query;
  /** What to show of the words. */
  readonly text: string;
  /** The choices that were read from the words. */
  readonly parts: readonly Part[];
  readonly here: Here | undefined;
  readonly change: (next: Query) => void;
  readonly onClear: () => void;
}

/** What was understood from the words, and what was chosen; a press takes it away. */
export function Chips({ words, query, text, parts, here, change, onClear }: Props) {
  const { texts } = words;
  const all = chosenIn(query, words, text);
  if (all.length === 0 && here?.state !== 'on') return null;
  // What the words say of a filter is all that is asked of it.
  const isRead = ({ of: own }: Chosen) => parts.length > 0 && (own === 'q' || parts.some(({ filter }) => filter === own));
  const chip = ({ id, label, without }: Chosen) => <Chip key={id} words={words} label={label} onRemove={() => change(without)} />;
  const understood = all.filter(isRead);
  const chosen = all.filter((one) => !isRead(one));
  return (
    <div className="chips">
      {understood.length > 0 && (
        <>
          <span className="label" id="begrepen">
            <Words of={texts.understood} />
          </span>
          <ul aria-labelledby="begrepen">{understood.map(chip)}</ul>
        </>
      )}
      {(chosen.length > 0 || here?.state === 'on') && (
        <>
          <span className="label" id="gekozen">
            <Words of={texts.chosen} />
          </span>
          <ul aria-labelledby="gekozen">
            {chosen.map(chip)}
            {here?.state === 'on' && (
              <Chip
                words={words}
                label={texts.hereChoice}
                onRemove={() => {
                  here.forget();
                  change(withValues(query, 'near', []));
                }}
              />
            )}
          </ul>
        </>
      )}
      <a
        className="clear"
        href={location.pathname}
        onClick={(event) => {
          event.preventDefault();
          here?.forget();
          onClear();
        }}
      >
        <Words of={texts.clear} />
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
