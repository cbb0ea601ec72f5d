/** The layers of the map: their order in the document is that of Tab, their order of height stands in map.css. */
import { svg, type Map as LeafletMap, type Renderer } from 'leaflet';
import type { MapWords } from '#projections/map-words.ts';

export interface Drawing {
  readonly map: LeafletMap;
  /** The land below everything, also below tiles, so that there is something to see without them. */
  readonly land: Renderer;
  readonly plan: Renderer;
  readonly outlines: Renderer;
}

export function drawingOn(map: LeafletMap, words: MapWords): Drawing {
  const pane = (name: string) => {
    const element = map.getPane(name) ?? map.createPane(name);
    element.classList.add(`map-pane-${name}`);
    return element;
  };
  const group = (name: string, label: string) => {
    const element = pane(name);
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', label);
  };
  for (const name of ['land', 'plan', 'outlines', 'names']) pane(name).setAttribute('aria-hidden', 'true');
  pane('own');
  group('places', words.places);
  group('areas', words.areas);
  // Drawn outside the window too, for when the map is moved.
  const drawn = (name: string) => svg({ pane: name, padding: 1 });
  return { map, land: drawn('land'), plan: drawn('plan'), outlines: drawn('outlines') };
}
