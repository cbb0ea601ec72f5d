import type { SoughtType } from './page-type.ts';

const path = 'zoeken/';
const isReady = 'html[data-finder="ready"]';

/** The finder, and what a visitor opens in it. */
export const finderTypes: readonly SoughtType[] = [
  { id: 'finder', title: 'Finder', path, shows: isReady },
  { id: 'finder-open-now', title: 'Finder: what is open now', path: `${path}?open=nu`, shows: `${isReady} #finder-answer .find-group` },
  // On a wider screen the filters stand beside the list.
  { id: 'finder-filters', title: 'Finder: its filters', path, press: `${isReady} .open-filters`, shows: 'dialog[open]', isWindow: true, widths: [360] },
  { id: 'finder-map', title: 'Finder: its map', path, press: `${isReady} .open-map`, shows: '#finder-map button.map-label', pause: 600, isWindow: true },
];
