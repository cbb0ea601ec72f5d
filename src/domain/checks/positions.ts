/** Points on the map that can't be right. */
import { distanceToRing, isInside, type Point, type Ring } from '../geometry.ts';
import type { Problem } from '../problem.ts';
import { problemIn } from '../problems.ts';
import type { Where } from '../where.schema.ts';
import { openPlaces, type Check } from './check.ts';

/** Outlines are generalised; a point this close to one (metres) still counts as inside. */
const slack = 250;

export const checkPositions: Check = ({ content }) => {
  const { municipality, neighbourhoods, boundaries } = content;
  if (!municipality || !neighbourhoods) return [];
  const { bounds, name } = municipality.value;
  const rings = new Map((boundaries?.value.features ?? []).map(({ properties, geometry }) => [properties.code, (geometry.coordinates[0] ?? []) as Ring]));

  const inBox = ({ latitude, longitude }: Point) =>
    latitude >= bounds.south && latitude <= bounds.north && longitude >= bounds.west && longitude <= bounds.east;
  const near = (point: Point, ring: Ring) => isInside(point, ring) || distanceToRing(point, ring) <= slack;
  const inMunicipality = (point: Point) => inBox(point) && (rings.size === 0 || [...rings.values()].some((ring) => near(point, ring)));

  return openPlaces(content).flatMap(({ file, value }): Problem[] => {
    const spots = [...pointsOf(value.where, ['where']), ...(value.moves ?? []).flatMap((move, number) => pointsOf(move.where, ['moves', number, 'where']))];
    return spots.flatMap(({ point, path }): Problem[] => {
      if (!inMunicipality(point)) return [problemIn(file, path, 'position-outside-municipality', { ...point, municipality: name })];
      const own = path[0] === 'where' && path.length === 2 ? ringsOf(value.neighbourhood) : [];
      if (own.length === 0 || own.some((ring) => near(point, ring))) return [];
      const lies = neighbourhoods.value.find(({ boundary }) => boundary !== undefined && isInside(point, rings.get(boundary) ?? []));
      return [problemIn(file, path, 'position-other-neighbourhood', { said: value.neighbourhood, lies: lies?.id ?? 'een andere wijk' })];
    });
  });

  /** The outlines of a neighbourhood and of everything in it. */
  function ringsOf(id: string, above: readonly string[] = []): Ring[] {
    const source = neighbourhoods?.value.find((candidate) => candidate.id === id);
    // Neighbourhoods that lie in each other are told by another check.
    if (!source || above.includes(id)) return [];
    const ring = source.boundary === undefined ? undefined : rings.get(source.boundary);
    const children = neighbourhoods?.value.filter(({ parent }) => parent === id) ?? [];
    return ring ? [ring] : children.flatMap((child) => ringsOf(child.id, [...above, id]));
  }
};

function pointsOf(where: Where, path: readonly PropertyKey[]): { point: Point; path: readonly PropertyKey[] }[] {
  if (where.kind === 'address' && where.position) return [{ point: pointOf(where.position), path: [...path, 'position'] }];
  if (where.kind === 'area') {
    return where.stops.flatMap(({ position }, number) => (position ? [{ point: pointOf(position), path: [...path, 'stops', number, 'position'] }] : []));
  }
  return [];
}

const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude });
