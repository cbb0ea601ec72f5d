/** Closer and further away. At an end a button says so and keeps the focus. */
import type { Map as LeafletMap } from 'leaflet';
import type { MapWords } from '#projections/map-words.ts';
import { useSight } from './use-sight.ts';

export function ZoomButtons({ map, words }: { readonly map: LeafletMap; readonly words: MapWords }) {
  const { zoom } = useSight(map);
  return (
    <div className="map-zoom">
      <button type="button" aria-label={words.zoomIn} aria-disabled={zoom >= map.getMaxZoom()} onClick={() => map.zoomIn()}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" aria-label={words.zoomOut} aria-disabled={zoom <= map.getMinZoom()} onClick={() => map.zoomOut()}>
        <span aria-hidden="true">−</span>
      </button>
    </div>
  );
}
