/** What lies under the markers of the map: outlines, the drawn plan or tiles, and who made them. The same in every language; no place stands in it. */
import type { Catalogue, Municipality } from '#domain/catalogue.ts';
import type { Plan } from '#domain/boundaries.schema.ts';
import type { Point, Ring } from '#domain/geometry.ts';
import { innermostPoint } from './innermost-point.ts';

export interface GroundArea {
  readonly id: string;
  /** Dutch. */
  readonly name: string;
  readonly parent?: string;
  /** Where its name stands: inside its outline, or its middle. */
  readonly nameAt: Point;
  /** Closed rings of [longitude, latitude]; none for a stadsdeel whose neighbourhoods draw it. */
  readonly rings: readonly Ring[];
}

type PlanFeature = Plan['features'][number];

export interface PlanShape {
  readonly kind: PlanFeature['properties']['kind'];
  /** Dutch. */
  readonly name?: string;
  readonly geometry: PlanFeature['geometry'];
  /** Where the name of an outline stands; a name along a line needs no point. */
  readonly nameAt?: Point;
}

export interface MapGround {
  readonly bounds: Municipality['bounds'];
  /** All neighbourhoods, those that lie in another one after it. */
  readonly areas: readonly GroundArea[];
  readonly plan?: readonly PlanShape[];
  readonly tiles?: NonNullable<Municipality['tiles']>;
  /** Dutch; each once. */
  readonly attribution: readonly string[];
}

export function mapGround({ municipality, neighbourhoods, boundaries, plan }: Catalogue): MapGround {
  const { bounds, tiles } = municipality;
  const outlinesOf = (code: string | undefined) =>
    code === undefined ? [] : (boundaries?.features ?? []).filter(({ properties }) => properties.code === code).flatMap(({ geometry }) => geometry.coordinates);
  // Tiles already show what the plan draws.
  const drawn = tiles ? undefined : plan;
  return {
    bounds,
    areas: neighbourhoods.map(({ id, name, parent, centre, boundary }) => {
      const rings = outlinesOf(boundary);
      const [outline] = rings;
      return { id, name, ...(parent && { parent: parent.id }), nameAt: outline ? innermostPoint(outline) : centre, rings };
    }),
    ...(drawn && { plan: drawn.features.map(planShape) }),
    ...(tiles && { tiles }),
    attribution: [...new Set([tiles?.attribution, boundaries?.attribution, drawn?.attribution].filter((text) => text !== undefined))],
  };
}

function planShape({ properties: { kind, name }, geometry }: PlanFeature): PlanShape {
  const [outline] = geometry.type === 'Polygon' ? geometry.coordinates : [];
  return { kind, ...(name && { name }), geometry, ...(name && outline && { nameAt: innermostPoint(outline) }) };
}
