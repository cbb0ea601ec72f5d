/** A municipality as a small drawing in which one neighbourhood is lit. It shows where something lies, nothing more precise than its outline. */
import type { Catalogue } from '#domain/catalogue.ts';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import type { Ring } from '#domain/geometry.ts';

export interface Silhouette {
  /** Whole units; the longest side is 200. */
  readonly width: number;
  readonly height: number;
  /** SVG paths: every outline, and those of the neighbourhood with all that lies in it. */
  readonly all: string;
  readonly lit: string;
}

const longestSide = 200;
/** Half of the widest line, so that nothing is cut off. */
const edge = 2;

/** @returns undefined where no outline is known, of the municipality or of this neighbourhood */
export function silhouetteOf(
  neighbourhood: Neighbourhood,
  { neighbourhoods, boundaries }: Pick<Catalogue, 'neighbourhoods' | 'boundaries'>,
): Silhouette | undefined {
  const ringsOf = ({ boundary }: Neighbourhood): readonly Ring[] =>
    boundary === undefined
      ? []
      : (boundaries?.features ?? []).filter(({ properties }) => properties.code === boundary).flatMap(({ geometry }) => geometry.coordinates);
  const rings = neighbourhoods.flatMap(ringsOf);
  const litRings = within(neighbourhood).flatMap(ringsOf);
  if (litRings.length === 0) return undefined;

  const points = rings.flat();
  const [west, east] = extremes(points.map(([longitude]) => longitude));
  const [south, north] = extremes(points.map(([, latitude]) => latitude));
  // A degree of longitude is shorter than one of latitude.
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (longestSide - 2 * edge) / Math.max((east - west) * squeeze, north - south);
  const across = (longitude: number) => Math.round((longitude - west) * squeeze * scale) + edge;
  const down = (latitude: number) => Math.round((north - latitude) * scale) + edge;
  const pathOf = (ring: Ring) =>
    `M${ring
      .slice(0, -1)
      .map(([longitude, latitude]) => `${String(across(longitude))} ${String(down(latitude))}`)
      .join('L')}Z`;
  return { width: across(east) + edge, height: down(south) + edge, all: rings.map(pathOf).join(''), lit: litRings.map(pathOf).join('') };
}

const extremes = (numbers: readonly number[]): readonly [number, number] => [Math.min(...numbers), Math.max(...numbers)];
