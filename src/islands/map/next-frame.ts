/** What the map should show next. The view belongs to the visitor: it moves only when they would see nothing of what they asked for. */
import type { Point } from '#domain/geometry.ts';
import type { MapGround } from '#projections/map-ground.ts';
import type { MapView } from './map-view.ts';
import { shapesOf } from './shapes.ts';

interface Seen {
  /** The view before; undefined the first time. */
  readonly previous?: MapView | undefined;
  readonly isInSight: (point: Point) => boolean;
}

/** Points that must all be in sight, or undefined to leave the map as it is. */
export function nextFrame(view: MapView, ground: MapGround, { previous, isInSight }: Seen): readonly Point[] | undefined {
  const chosen = view.areas.filter(({ isChosen }) => isChosen);
  const before = new Set(previous?.areas.filter(({ isChosen }) => isChosen).map(({ id }) => id));
  if (chosen.some(({ id }) => !before.has(id))) return pointsOfChosen(view, ground);
  const results = resultPoints(view, ground);
  if (!previous) return results.length > 0 && view.markers.length > 0 ? results : corners(ground);
  if (previous.markers === view.markers && previous.areas === view.areas) return undefined;
  return results.length === 0 || results.some(isInSight) ? undefined : results;
}

const corners = ({ bounds: { south, west, north, east } }: MapGround): readonly Point[] => [
  { latitude: south, longitude: west },
  { latitude: north, longitude: east },
];

function pointsOfChosen({ areas }: MapView, ground: MapGround): readonly Point[] {
  const shapes = shapesOf(ground.areas, areas).filter(({ isChosen }) => isChosen);
  const outline = shapes.flatMap(({ rings }) => rings.flat().map(([longitude, latitude]) => ({ latitude, longitude })));
  return outline.length > 0 ? outline : shapes.map(({ nameAt }) => nameAt);
}

/** The markers, and where there is none the middles of the neighbourhoods with a result. */
function resultPoints({ markers, areas }: MapView, ground: MapGround): readonly Point[] {
  if (markers.length > 0) return markers.map(({ point }) => point);
  const counted = new Set(areas.filter(({ count }) => count > 0).map(({ id }) => id));
  return ground.areas.filter(({ id }) => counted.has(id)).map(({ nameAt }) => nameAt);
}
