import { unknownValue } from '#domain/filters/filter.ts';
import type { FilterId } from '#domain/filters/index.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { countOf, Tick } from './ChoiceList.tsx';

interface Props {
  readonly words: FinderWords;
  readonly id: FilterId;
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly onToggle: (value: string) => void;
}

/** A wish. Once it is ticked, what nobody told us can be added: not known is not the same as no. */
export function Wish({ words: { choices, texts, easy }, id, chosen, counts, onToggle }: Props) {
  const [choice] = choices[id] ?? [];
  if (!choice) return null;
  const isChosen = chosen.includes(choice.value);
  const unknown = counts?.get(unknownValue) ?? 0;
  const notKnown = { value: unknownValue, label: texts.unknown, ...(easy && { pictogram: easy.unknown }) };
  return (
    <li>
      <Tick choice={choice} isChosen={isChosen} count={countOf(counts, choice.value)} onToggle={onToggle} />
      {isChosen && unknown > 0 && (
        <div className="also-unknown">
          <Tick choice={notKnown} isChosen={chosen.includes(unknownValue)} count={unknown} onToggle={onToggle} />
        </div>
      )}
    </li>
  );
}
