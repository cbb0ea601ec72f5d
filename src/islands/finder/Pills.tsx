import type { Choice } from '#projections/finder-choices.ts';
import type { Said } from '#projections/said.ts';
import { countOf } from './ChoiceList.tsx';
import { Pictogram } from './Pictogram.tsx';
import { Words } from './Words.tsx';

interface Props {
  /** Of the radio group; one in the page. */
  readonly name: string;
  readonly legend: Said;
  /** The words for no choice. */
  readonly noChoice: Omit<Choice, 'value'>;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** One of a few, as a row of big buttons with how many each would give. */
export const Pills = ({ name, legend, noChoice, choices, chosen, counts, onChoose }: Props) => {
  // Where nobody confirmed any hours a row of zeros would say that everything is closed.
  const isCounted = counts === undefined || choices.some(({ value }) => (countOf(counts, value) ?? 0) > 0);
  return (
    <fieldset className="pills">
      <legend>
        <Words of={legend} />
      </legend>
      {[...choices, { ...noChoice, value: undefined }].map(({ value, label, pictogram }) => (
        <label key={value ?? ''} className="pill">
          <input type="radio" name={name} value={value ?? ''} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {pictogram !== undefined && <Pictogram name={pictogram} />}
            <Words of={label} />
            {value !== undefined && isCounted && <span className="count"> {countOf(counts, value)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
