/** The neighbourhoods and their names, and what the keyboard does with them. */
import type { Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';
import type { MapGround } from '#projections/map-ground.ts';
import type { MapEvents, MapView } from './map-view.ts';
import type { Box } from './placed-labels.ts';
import { shapesOf } from './shapes.ts';
import { useLabels } from './use-labels.ts';
import { useReveal } from './use-reveal.ts';
import { useRoving } from './use-roving.ts';
import type { Sight } from './use-sight.ts';

interface Areas {
  readonly ground: MapGround;
  readonly view: MapView;
  readonly onArea: MapEvents['onArea'];
  readonly isCalm: boolean;
  readonly sight: Sight;
  readonly pins: readonly Box[];
}

export function useAreas(map: LeafletMap, { ground, view, onArea, isCalm, sight, pins }: Areas) {
  const shapes = useMemo(() => shapesOf(ground.areas, view.areas), [ground, view.areas]);
  const labels = useLabels(map, { ground, shapes, sight, pins });
  const stops = onArea ? labels.filter(({ area }) => area) : [];
  const chosen = stops.find(({ area }) => area?.isChosen)?.key;
  const roving = useRoving(stops, chosen, useReveal(map, isCalm));

  return {
    shapes,
    labels: labels.map((label) => {
      const { ref, ...buttonProps } = roving(label.key);
      return {
        ...label,
        buttonProps: {
          ...buttonProps,
          ref: (element: HTMLElement | null) => {
            ref(element);
            label.measure(element);
          },
        },
      };
    }),
  };
}
