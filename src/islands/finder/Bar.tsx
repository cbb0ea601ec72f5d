import type { FinderWords } from '#projections/finder-words.ts';
import { Button } from './Button.tsx';
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
    <Button
      className="open-filters"
      pictogram="adjustments-horizontal"
      badge={chosen > 0 && <span className="nl-number-badge chosen-count">{chosen}</span>}
      aria-haspopup="dialog"
      onClick={onFilters}
    >
      <Words of={texts.filters} />
    </Button>
    <Button className="open-map" pictogram={isMapOpen ? 'x' : 'map'} aria-expanded={isMapOpen} aria-controls="finder-map" onClick={onMap}>
      <Words of={isMapOpen ? texts.mapClose : texts.map} />
    </Button>
  </div>
);
