/** Makes the map itself fit for a keyboard and for a room that changes size. */
import { latLngBounds, point, type Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { MapGround } from '#projections/map-ground.ts';

/** Pixels for one press of an arrow. */
const step = 80;
const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };

interface Surface {
  readonly label: string;
  /** Id of the sentence about the keys. */
  readonly describedBy: string;
  readonly bounds: MapGround['bounds'];
  readonly isCalm: boolean;
}

/** @returns whether the map has a size: nothing can be fitted into a room that is not shown yet */
export function useSurface(map: LeafletMap | null, { label, describedBy, bounds, isCalm }: Surface): boolean {
  const [hasSize, setHasSize] = useState(false);

  useEffect(() => {
    if (!map) return;
    const surface = map.getContainer();
    surface.tabIndex = 0;
    surface.setAttribute('role', 'group');
    surface.setAttribute('aria-label', label);
    surface.setAttribute('aria-describedby', describedBy);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target !== surface || event.altKey || event.ctrlKey || event.metaKey) return;
      const arrow = arrows[event.key];
      if (arrow) map.panTo(map.unproject(map.project(map.getCenter()).add(point(...arrow))), { animate: !isCalm });
      else if (event.key === '+' || event.key === '=') map.zoomIn();
      else if (event.key === '-' || event.key === '−') map.zoomOut();
      else return;
      event.preventDefault();
    };
    surface.addEventListener('keydown', onKeyDown);
    return () => surface.removeEventListener('keydown', onKeyDown);
  }, [map, label, describedBy, isCalm]);

  useEffect(() => {
    if (!map) return;
    const { south, west, north, east } = bounds;
    const whole = latLngBounds([south, west], [north, east]);
    const watcher = new ResizeObserver(() => {
      map.invalidateSize({ pan: false });
      const isShown = map.getSize().x > 0 && map.getSize().y > 0;
      setHasSize(isShown);
      if (!isShown) return;
      // The zoom that fits is never less than the least zoom there is now.
      map.setMinZoom(0);
      map.setMinZoom(map.getBoundsZoom(whole));
    });
    watcher.observe(map.getContainer());
    return () => watcher.disconnect();
  }, [map, bounds]);

  return hasSize;
}
