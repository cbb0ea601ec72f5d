/** Moves the map when what was asked for is out of sight, and to the marker that was chosen in the list. Never takes the focus. */
import { latLngBounds, type FitBoundsOptions, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { MapGround } from '#projections/map-ground.ts';
import { latLngOf } from './lat-lng.ts';
import type { MapView } from './map-view.ts';
import { nextFrame } from './next-frame.ts';

/** Pixels to keep free: pins stand above their point, and the zoom buttons at the end of the line. */
const roomIn = (direction: 'ltr' | 'rtl'): FitBoundsOptions => {
  const [start, end] = [28, 76];
  return { paddingTopLeft: [direction === 'rtl' ? end : start, 64], paddingBottomRight: [direction === 'rtl' ? start : end, 24] };
};

/** How near the map goes by itself: streets must still have something around them, and a drawing has less of it. */
const nearest = (ground: MapGround) => (ground.tiles ? 16 : 15);

interface Frame {
  readonly ground: MapGround;
  readonly view: MapView;
  readonly direction: 'ltr' | 'rtl';
  readonly isCalm: boolean;
}

/** @param map null as long as it can't be moved */
export function useFrame(map: LeafletMap | null, { ground, view, direction, isCalm }: Frame): void {
  const previous = useRef<MapView>(undefined);
  useEffect(() => {
    if (!map) return;
    const before = previous.current;
    previous.current = view;
    const points = nextFrame(view, ground, { previous: before, isInSight: (point) => map.getBounds().contains(latLngOf(point)) });
    if (points) {
      map.fitBounds(latLngBounds(points.map(latLngOf)), { ...roomIn(direction), maxZoom: nearest(ground), animate: before !== undefined && !isCalm });
    }
    const selected = view.selected === before?.selected ? undefined : view.markers.find(({ id }) => id === view.selected);
    if (selected && before) map.panInside(latLngOf(selected.point), { padding: [48, 72], animate: !isCalm });
  }, [map, ground, view, direction, isCalm]);
}
