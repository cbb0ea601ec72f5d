/** The pins at the present zoom, and what the keyboard and a press do with them. */
import { latLngBounds, point as pixels, type Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';
import { latLngOf, pointOf } from './lat-lng.ts';
import { closest } from './map-options.ts';
import type { MapEvents, MapView } from './map-view.ts';
import type { Box } from './placed-labels.ts';
import { pinsOf, pressed, type Pin } from './pins.ts';
import { useReveal } from './use-reveal.ts';
import { useRoving } from './use-roving.ts';

/** Of a pin, in pixels. */
const height = 48;

interface Places {
  readonly view: MapView;
  readonly onMarker: MapEvents['onMarker'];
  readonly isCalm: boolean;
  readonly zoom: number;
}

export function usePlaces(map: LeafletMap, { view: { markers, selected }, onMarker, isCalm, zoom }: Places) {
  const pins = useMemo(
    () => pinsOf(markers, selected, { project: (point) => map.project(latLngOf(point), zoom), isClosest: zoom >= closest }),
    [map, markers, selected, zoom],
  );
  const chosen = pins.find((pin) => pin.markers.some(({ id }) => id === selected))?.key;
  const roving = useRoving(pins, chosen, useReveal(map, isCalm));

  const press = (pin: Pin) => {
    const marker = pressed(pin, selected);
    if (!pin.isGroup) {
      if (marker) onMarker(marker.id);
      return;
    }
    const around = latLngBounds(pin.markers.map(({ point }) => latLngOf(point)));
    // Also when its members are so near that they would still be one at the zoom that fits.
    const next = Math.min(closest, Math.max(zoom + 1, map.getBoundsZoom(around, false, pixels(64, 96))));
    map.setView(around.getCenter(), next, { animate: !isCalm });
  };

  return {
    // A plate stands above its point.
    boxes: useMemo(() => pins.map(({ x, y }): Box => ({ x, y: y - height / 2, width: height, height })), [pins]),
    pins: pins.map((pin) => ({
      pin,
      point: pointOf(map.unproject([pin.x, pin.y], zoom)),
      isChosen: pin.key === chosen,
      buttonProps: roving(pin.key),
      press: () => press(pin),
    })),
  };
}
