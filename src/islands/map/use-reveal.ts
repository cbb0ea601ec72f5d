/** Brings something into sight that the keyboard came to. */
import type { Map as LeafletMap } from 'leaflet';
import type { Stop } from './next-stop.ts';

/** @returns takes pixels at the present zoom */
export function useReveal(map: LeafletMap, isCalm: boolean): (stop: Stop) => void {
  return ({ x, y }) => map.panInside(map.unproject([x, y]), { padding: [48, 72], animate: !isCalm });
}
