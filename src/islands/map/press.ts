/** A press on a button of the map. */
import type { Handler, Map as LeafletMap } from 'leaflet';
import type { MouseEvent } from 'react';

/** A drag that happens to end on the button where it began is no press. */
export const unlessDragged = (map: LeafletMap, press: () => void) => ({
  onClick: ({ detail }: MouseEvent) => {
    const dragging = map.dragging as Handler & { readonly moved: () => boolean };
    // The keyboard presses without a mouse or finger: `detail` is 0.
    if (detail === 0 || !dragging.moved()) press();
  },
});
