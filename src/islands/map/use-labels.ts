/** The names on the map at one zoom, measured and put where there is room. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isInside, type Point } from '#domain/geometry.ts';
import type { MapGround } from '#projections/map-ground.ts';
import { latLngOf, pointOf } from './lat-lng.ts';
import { placedLabels, type Box } from './placed-labels.ts';
import type { Shape } from './shapes.ts';
import type { Sight } from './use-sight.ts';

type Placed = ReturnType<typeof placedLabels>;

interface Names {
  readonly ground: MapGround;
  readonly shapes: readonly Shape[];
  readonly sight: Sight;
  readonly pins: readonly Box[];
}

/** @returns names of neighbourhoods and of the drawn plan, in reading order, with a ref for the element of each */
export function useLabels(map: LeafletMap, { ground, shapes, sight, pins }: Names) {
  const { zoom } = sight;
  const elements = useRef(new Map<string, HTMLElement>());
  const [placed, setPlaced] = useState<Placed>(new Map());

  const labels = useMemo(() => {
    const at = (point: Point) => map.project(latLngOf(point), zoom);
    const areas = shapes
      .filter(({ area, rings }) => area ?? rings.length > 0)
      .map(({ id, name, nameAt, area, extent }) => ({ key: id, name, home: nameAt, area, extent, weight: area?.isChosen ? Infinity : (area?.count ?? -1) }));
    const plan = (ground.plan ?? []).flatMap(({ kind, name, nameAt }, number) =>
      name && nameAt ? [{ key: `plan ${number}`, name, home: nameAt, kind, extent: [], weight: -2 }] : [],
    );
    return [...areas.map((area) => ({ ...area, kind: undefined })), ...plan.map((name) => ({ ...name, area: undefined }))]
      .map((label) => ({ ...label, ...xy(at(label.home)) }))
      .sort((a, b) => a.y - b.y || a.x - b.x);
  }, [map, ground, shapes, zoom]);

  useEffect(() => {
    const sized = labels.map(({ key, x, y, weight, extent }) => {
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = elements.current.get(key) ?? {};
      const isHome = (right: number, down: number) => right === x && down === y;
      const isInExtent = (right: number, down: number) => extent.some((ring) => isInside(pointOf(map.unproject([right, down], zoom)), ring));
      return { key, x, y, width, height, weight, mayStand: (right: number, down: number) => isHome(right, down) || isInExtent(right, down) };
    });
    const next = placedLabels(sized, [...pins, ...zoomButtons(map, sight)], sight);
    setPlaced((before) => (isSame(before, next) ? before : next));
  }, [map, labels, pins, zoom, sight]);

  return labels.map((label) => {
    const place = placed.get(label.key);
    return {
      ...label,
      isShown: place !== undefined,
      point: place ? pointOf(map.unproject([place.x, place.y], zoom)) : label.home,
      measure: (element: HTMLElement | null) => {
        if (element) elements.current.set(label.key, element);
        else elements.current.delete(label.key);
      },
    };
  });
}

/** The corner that the zoom buttons take. */
function zoomButtons(map: LeafletMap, sight: Sight): readonly Box[] {
  const surface = map.getContainer();
  const box = surface.parentElement?.querySelector('.map-zoom')?.getBoundingClientRect();
  if (!box) return [];
  const { left, top } = surface.getBoundingClientRect();
  const [width, height] = [box.width, box.height];
  return [{ x: sight.x - sight.width / 2 + box.left - left + width / 2, y: sight.y - sight.height / 2 + box.top - top + height / 2, width, height }];
}

const xy = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y });

const isSame = (before: Placed, next: Placed) =>
  before.size === next.size && [...next].every(([key, { x, y }]) => before.get(key)?.x === x && before.get(key)?.y === y);
