/** What is seen of the map now. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { Box } from './placed-labels.ts';

/** In pixels at this zoom, counted as `map.project` does. */
export interface Sight extends Box {
  readonly zoom: number;
}

/** Anew each time the map has come to rest. */
export function useSight(map: LeafletMap): Sight {
  const [sight, setSight] = useState(() => sightOf(map));
  useEffect(() => {
    const look = () => setSight(sightOf(map));
    look();
    map.on('moveend zoomend resize', look);
    return () => {
      map.off('moveend zoomend resize', look);
    };
  }, [map]);
  return sight;
}

function sightOf(map: LeafletMap): Sight {
  const zoom = map.getZoom();
  const { x, y } = map.project(map.getCenter(), zoom);
  const { x: width, y: height } = map.getSize();
  return { zoom, x, y, width, height };
}
