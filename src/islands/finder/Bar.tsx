import type { FinderWords } from '#projections/finder-words.ts';
import { Pictogram } from './Pictogram.tsx';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  /** How many choices are made. */
  readonly chosen: number;
  readonly isMapOpen: boolean;
  readonly onFilters: () => void;
  readonly onMap: () => void;
}

/** Filters and map, under the thumb. On a wide screen the filters stand beside the list and their button is gone. */
export const Bar = ({ words: { texts }, chosen, isMapOpen, onFilters, onMap }: Props) => (
  <div className="finder-bar">
    <button type="button" className="open-filters" aria-haspopup="dialog" onClick={onFilters}>
      <Pictogram name="adjustments-horizontal" />
      <Words of={texts.filters} />
      {chosen > 0 && <span className="chosen-count">{chosen}</span>}
    </button>
    <button type="button" className="open-map" aria-expanded={isMapOpen} aria-controls="finder-map" onClick={onMap}>
      <Pictogram name="map" />
      <Words of={isMapOpen ? texts.mapClose : texts.map} />
    </button>
  </div>
);
