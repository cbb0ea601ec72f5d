/** The drawn plan as strokes, from the bottom to the top. */
import type { LatLng } from 'leaflet';
import type { MapGround, PlanShape } from '#projections/map-ground.ts';
import { latLngsOf } from './lat-lng.ts';
import { rightwards } from './street-name.ts';

interface Stroke {
  readonly className: string;
  /** Rings of an outline, or one line. */
  readonly outline?: LatLng[][];
  readonly line?: LatLng[];
  /** To be written along the line. */
  readonly street?: string;
}

const order: readonly PlanShape['kind'][] = ['park', 'water', 'river', 'rail', 'road', 'building'];

export function strokesOf(plan: NonNullable<MapGround['plan']>): readonly Stroke[] {
  const shapes = [...plan].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const strokes = shapes.map(({ kind, name, geometry }): Stroke => {
    const className = `map-plan is-${kind}`;
    if (geometry.type === 'Polygon') return { className, outline: geometry.coordinates.map(latLngsOf) };
    return { className, line: latLngsOf(rightwards(geometry.coordinates)), ...(kind === 'road' && name && { street: name }) };
  });
  // All edges before all roads: where roads meet they are one surface.
  const edges = strokes.flatMap(({ className, line }) => (line && className.endsWith('is-road') ? [{ className: 'map-plan is-road-edge', line }] : []));
  const firstRoad = strokes.findIndex(({ className }) => className.endsWith('is-road'));
  return firstRoad < 0 ? strokes : [...strokes.slice(0, firstRoad), ...edges, ...strokes.slice(firstRoad)];
}
