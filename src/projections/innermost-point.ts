/** Where a name can stand inside an outline: the point farthest from its edge, to a fortieth of its size. */
import { distanceToRing, isInside, type Point, type Ring } from '#domain/geometry.ts';

const steps = 40;

export function innermostPoint(ring: Ring): Point {
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  let best: Point = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  let room = -1;
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const point = { latitude: south + ((north - south) * row) / steps, longitude: west + ((east - west) * column) / steps };
      const own = isInside(point, ring) ? distanceToRing(point, ring) : -1;
      if (own > room) [best, room] = [point, own];
    }
  }
  return best;
}
