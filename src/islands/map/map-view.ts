/** What a map shows and in which words: decided by whoever opens it. The map itself knows nothing of offers, filters or the address bar. */
import type { Point } from '#domain/geometry.ts';

/** One spot where something is to be done. Only for an exact position; a guess never becomes a marker. */
export interface MapMarker {
  /** Id of the place, with the id of the stop behind it for a bus: `adviesbus.hoogveld`. */
  readonly id: string;
  readonly point: Point;
  /** The Dutch name of the place. */
  readonly name: string;
  /** All that a screen reader says: name, what it is, how many, open or not. */
  readonly label: string;
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram: string;
  /** How many results are here. */
  readonly count: number;
  /** Whether something here is open for sure at the time that was chosen, or now. */
  readonly isOpen: boolean;
  /** Whether nobody can say if it is open at the time that was chosen. */
  readonly isUnsure?: boolean;
}

/** A neighbourhood as a shape that narrows the list. */
export interface MapArea {
  readonly id: string;
  /** Dutch. */
  readonly name: string;
  /** "Blerick, 9 plekken" in the language of the page. */
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Keep `markers` and `areas` the same arrays as long as nothing changed: a new array is a new answer, and may move the map. */
export interface MapView {
  readonly markers: readonly MapMarker[];
  readonly areas: readonly MapArea[];
  /** The marker that goes with the chosen card. */
  readonly selected?: string | undefined;
  /** Where the visitor is, when they asked for it, or the middle of their postcode. */
  readonly own?: Point | undefined;
}

export interface MapEvents {
  readonly onMarker: (id: string) => void;
  /** Left out where areas only show where something is: then they are no buttons. */
  readonly onArea?: ((id: string) => void) | undefined;
  /** Hears of the map itself once the keyboard can use it; the same function every time. */
  readonly onReady?: ((surface: HTMLElement) => void) | undefined;
  /** Esc inside the map. */
  readonly onLeave: () => void;
}
