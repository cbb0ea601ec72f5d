import { useState, type ReactNode } from 'react';
import { unknownValue, type Filter } from '#domain/filters/filter.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import type { Counts } from '#domain/finder/answer.ts';
import { toggled, withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { AgeField } from './AgeField.tsx';
import { ChoiceList, countOf, Tick } from './ChoiceList.tsx';
import { NearFields, type NearProps } from './NearFields.tsx';
import { Words } from './Words.tsx';
import type { Change } from './use-query.ts';

export interface PanelProps extends Pick<NearProps, 'here' | 'postcodeState'> {
  readonly words: FinderWords;
  readonly query: Query;
  readonly counts: Counts;
  readonly change: Change;
}

const controlledBy = (control: Filter['control']): readonly FilterId[] => filters.filter((filter) => filter.control === control).map(({ id }) => id);
const lists = controlledBy('list');
const wishes = controlledBy('wish');

/** Everything to narrow the list with, except the words, the neighbourhood and the time. */
export function FilterPanel({ words, query, counts, change, here, postcodeState }: PanelProps) {
  const chosenOf = (id: FilterId) => query.values[id] ?? [];
  const toggle = (id: FilterId) => (value: string) => change(toggled(query, id, value));
  const list = (id: FilterId) => (
    <Part title={words.filters[id]} key={id} count={chosenOf(id).length}>
      <ChoiceList words={words} choices={words.choices[id] ?? []} chosen={chosenOf(id)} counts={counts[id]} onToggle={toggle(id)} />
    </Part>
  );
  return (
    <div className="filter-panel">
      <Part title={words.texts.near} count={chosenOf('near').length + (query.postcode === undefined ? 0 : 1)} isOpen>
        <NearFields words={words} query={query} counts={counts.near} change={change} here={here} postcodeState={postcodeState} />
      </Part>
      <Part title={words.texts.extra} count={wishes.flatMap(chosenOf).length} isOpen>
        <ul className="choices">
          {wishes.map((id) => (
            <Wish key={id} words={words} id={id} chosen={chosenOf(id)} counts={counts[id]} onToggle={toggle(id)} />
          ))}
        </ul>
      </Part>
      {lists.map(list)}
      <Part title={words.filters.age} count={chosenOf('age').length}>
        <AgeField words={words} age={chosenOf('age')[0]} onChoose={(age) => change(withValues(query, 'age', age === undefined ? [] : [age]), 'typing')} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: Said;
  readonly count: number;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A foldable group: few choices on the screen at a time. Open from the start when something in it is chosen; after that the visitor decides. */
function Part({ title, count, isOpen = false, children }: PartProps) {
  const [wasOpen] = useState(isOpen || count > 0);
  return (
    <details className="filter-part" open={wasOpen}>
      <summary>
        <Words of={title} />
        {count > 0 && <span className="nl-number-badge chosen-count">{count}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">
          <Words of={title} />
        </legend>
        {children}
      </fieldset>
    </details>
  );
}

interface WishProps {
  readonly words: FinderWords;
  readonly id: FilterId;
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly onToggle: (value: string) => void;
}

/** A wish. Once it is ticked, what nobody told us can be added: not known is not the same as no. */
function Wish({ words, id, chosen, counts, onToggle }: WishProps) {
  const [choice] = words.choices[id] ?? [];
  if (!choice) return null;
  const isChosen = chosen.includes(choice.value);
  const unknown = counts?.get(unknownValue) ?? 0;
  return (
    <li>
      <Tick choice={choice} isChosen={isChosen} count={countOf(counts, choice.value)} onToggle={onToggle} />
      {isChosen && unknown > 0 && (
        <div className="also-unknown">
          <Tick choice={{ value: unknownValue, label: words.texts.unknown }} isChosen={chosen.includes(unknownValue)} count={unknown} onToggle={onToggle} />
        </div>
      )}
    </li>
  );
}
