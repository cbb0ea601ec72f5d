/** Which pins stand on the map at one zoom: one for each spot, and one for spots that would overlap. */
import type { Point } from '#domain/geometry.ts';
import { grouped } from './grouped.ts';
import type { MapMarker } from './map-view.ts';

/** Nearer than this, in pixels, a finger can't tell two pins apart. */
const reach = 44;

export interface Pin {
  readonly key: string;
  readonly markers: readonly MapMarker[];
  readonly x: number;
  readonly y: number;
  /** A group zooms in; anything else is chosen. Several markers on one spot can't be told apart by zooming. */
  readonly isGroup: boolean;
}

interface Projection {
  /** Pixels of a point at the present zoom. */
  readonly project: (point: Point) => { readonly x: number; readonly y: number };
  /** No zoom is closer than this one. */
  readonly isClosest: boolean;
}

/** In reading order: from top to bottom. The selected marker never disappears in a group. */
export function pinsOf(markers: readonly MapMarker[], selected: string | undefined, { project, isClosest }: Projection): readonly Pin[] {
  const spots = onOneSpot(markers).map((own) => ({ own, ...project(own[0].point) }));
  const isSelected = (spot: (typeof spots)[number]) => spot.own.some(({ id }) => id === selected);
  const groups = [
    ...grouped(
      spots.filter((spot) => !isSelected(spot)),
      reach,
    ),
    ...spots.filter(isSelected).map((spot) => ({ members: [spot], x: spot.x, y: spot.y })),
  ];
  return groups
    .map(({ members, x, y }) => {
      const own = members.flatMap((member) => member.own);
      return { key: own.map(({ id }) => id).join('+'), markers: own, x, y, isGroup: members.length > 1 && !isClosest };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

function onOneSpot(markers: readonly MapMarker[]): readonly [MapMarker, ...MapMarker[]][] {
  const spots = new Map<string, [MapMarker, ...MapMarker[]]>();
  for (const marker of markers) {
    const key = `${marker.point.latitude},${marker.point.longitude}`;
    const others = spots.get(key);
    if (others) others.push(marker);
    else spots.set(key, [marker]);
  }
  return [...spots.values()];
}

/** The marker that a press on a pin chooses: the first, or the one after the selected one. */
export function pressed({ markers }: Pin, selected: string | undefined): MapMarker | undefined {
  return markers[(markers.findIndex(({ id }) => id === selected) + 1) % markers.length];
}
