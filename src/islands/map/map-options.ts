/** How the map may be moved. */
import { latLngBounds, type MapOptions } from 'leaflet';
import type { MapGround } from '#projections/map-ground.ts';

/** No zoom is closer than this one. */
export const closest = 18;

const matches = (query: string) => matchMedia(query).matches;
/** Whether the visitor asked for as little motion as possible. */
export const wantsCalm = () => matches('(prefers-reduced-motion: reduce)');

export const wholeOf = ({ bounds: { south, west, north, east } }: MapGround) => latLngBounds([south, west], [north, east]);

/** @param isSmall among other things on a page: a finger or a wheel then moves the page, not the map */
export function mapOptions(ground: MapGround, isSmall: boolean): MapOptions {
  const isCalm = wantsCalm();
  return {
    maxBounds: wholeOf(ground).pad(0.4),
    maxBoundsViscosity: 1,
    maxZoom: closest,
    // Between whole steps pictures lose their sharpness and show their seams; a drawing doesn't.
    zoomSnap: ground.tiles ? 1 : 0.25,
    scrollWheelZoom: !isSmall,
    dragging: !(isSmall && matches('(pointer: coarse)')),
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    inertia: !isCalm,
    // Ours: in the language of the page, and below the map.
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
  };
}
