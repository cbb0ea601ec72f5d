import type { FilterId } from '#domain/filters/index.ts';
import type { Counts } from '#domain/finder/answer.ts';
import { toggled, withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { AgeField } from './AgeField.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { FilterPart } from './FilterPart.tsx';
import { NearFields, type NearProps } from './NearFields.tsx';
import { panelParts, timeParts } from './panel-parts.ts';
import { Pills } from './Pills.tsx';
import type { Change } from './use-query.ts';
import { Wish } from './Wish.tsx';

export interface PanelProps extends Pick<NearProps, 'here' | 'postcodeState'> {
  readonly words: FinderWords;
  readonly query: Query;
  readonly counts: Counts;
  readonly change: Change;
}

/** Everything to narrow the list with, except the words, the neighbourhood and the time. */
export function FilterPanel({ words, query, counts, change, here, postcodeState }: PanelProps) {
  const { texts, easy } = words;
  const { first, more } = panelParts(easy !== undefined);
  const chosenOf = (id: FilterId) => query.values[id] ?? [];
  const [time] = chosenOf('open');
  const times = timeParts(words.choices.open ?? [], easy !== undefined, time).more;
  const isLater = times.some(({ value }) => value === time);
  const countOf = (ids: readonly FilterId[]) => ids.flatMap(chosenOf).length;
  const toggle = (id: FilterId) => (value: string) => change(toggled(query, id, value));
  const wishes = (ids: readonly FilterId[]) => (
    <ul className="choices">
      {ids.map((id) => (
        <Wish key={id} words={words} id={id} chosen={chosenOf(id)} counts={counts[id]} onToggle={toggle(id)} />
      ))}
    </ul>
  );
  const group = (id: FilterId) => (
    <FilterPart title={words.filters[id]} pictogram={easy?.groups[id]} key={id} count={chosenOf(id).length}>
      {id === 'age' ? (
        <AgeField words={words} age={chosenOf(id)[0]} onChoose={(age) => change(withValues(query, id, age === undefined ? [] : [age]), 'typing')} />
      ) : (
        <ChoiceList words={words} choices={words.choices[id] ?? []} chosen={chosenOf(id)} counts={counts[id]} onToggle={toggle(id)} />
      )}
    </FilterPart>
  );
  return (
    <div className="filter-panel">
      <FilterPart title={texts.near} pictogram={easy?.near} count={countOf(['near']) + (query.postcode === undefined ? 0 : 1)} isOpen>
        <NearFields words={words} query={query} counts={counts.near} change={change} here={here} postcodeState={postcodeState} />
      </FilterPart>
      <FilterPart title={texts.extra} pictogram={easy?.extra} count={countOf(first.wishes)} isOpen>
        {wishes(first.wishes)}
      </FilterPart>
      {first.groups.map(group)}
      {more.groups.length > 0 && (
        <FilterPart title={texts.moreChoices} pictogram={easy?.moreChoices} count={countOf([...more.wishes, ...more.groups]) + Number(isLater)}>
          <Pills
            name="open-more"
            legend={words.filters.open}
            noChoice={words.noChoice}
            choices={times}
            chosen={time}
            counts={counts.open}
            onChoose={(value) => change(withValues(query, 'open', value === undefined ? [] : [value]))}
          />
          {wishes(more.wishes)}
          {more.groups.map(group)}
        </FilterPart>
      )}
    </div>
  );
}
