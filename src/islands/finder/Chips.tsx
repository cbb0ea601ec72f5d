import { emptyQuery, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { chosenIn } from './chosen.ts';
import { Pictogram } from './Pictogram.tsx';
import { fill, plain } from './say.ts';
import type { Change } from './use-query.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly query: Query;
  readonly change: Change;
}

/** What was chosen; a press takes it away. */
export function Chips({ words, query, change }: Props) {
  const chosen = chosenIn(query, words);
  if (chosen.length === 0) return null;
  return (
    <div className="chips">
      <span className="label" id="gekozen">
        <Words of={words.texts.chosen} />
      </span>
      <ul aria-labelledby="gekozen">
        {chosen.map(({ id, label, without }) => (
          <li key={id}>
            <button type="button" className="chip" aria-label={plain(fill(words.texts.remove, { choice: plain(label) }))} onClick={() => change(without)}>
              <Words of={label} />
              <Pictogram name="x" />
            </button>
          </li>
        ))}
      </ul>
      <a
        className="clear"
        href={location.pathname}
        onClick={(event) => {
          event.preventDefault();
          change(emptyQuery);
        }}
      >
        <Words of={words.texts.clear} />
      </a>
    </div>
  );
}
