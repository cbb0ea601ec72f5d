/** Just enough geometry for a town: distances in metres and points in outlines. */

/** WGS 84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}
/** One closed ring of [longitude, latitude], as GeoJSON writes it. */
export type Ring = readonly (readonly [number, number])[];

/** Metres in one degree of latitude. */
const degree = 111_195;

/** Metres between two points; flat-earth, right to 0.1 % within a municipality. */
export function distance(a: Point, b: Point): number {
  const [x, y] = offset(a, b);
  return Math.hypot(x, y);
}

function offset(from: Point, to: Point): readonly [number, number] {
  const squeeze = Math.cos(((from.latitude + to.latitude) / 2) * (Math.PI / 180));
  return [(to.longitude - from.longitude) * degree * squeeze, (to.latitude - from.latitude) * degree];
}

/** Whether the point lies inside the ring (even-odd rule). */
export function isInside({ latitude, longitude }: Point, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + ring.length - 1) % ring.length] ?? [x1, y1];
    if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Metres from the point to the nearest edge of the ring. */
export function distanceToRing(point: Point, ring: Ring): number {
  return Math.min(
    ...ring.map(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      const [ax, ay] = offset(point, { longitude: x1, latitude: y1 });
      const [bx, by] = offset(point, { longitude: x2, latitude: y2 });
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
      return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
    }),
  );
}
