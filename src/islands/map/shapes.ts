/** The neighbourhoods as the map draws them: the ground joined to what the view says of them. */
import type { Ring } from '#domain/geometry.ts';
import type { GroundArea } from '#projections/map-ground.ts';
import type { MapArea } from './map-view.ts';

export interface Shape extends GroundArea {
  /** Left out for a neighbourhood that is only ground. */
  readonly area?: MapArea;
  /** Chosen itself, or part of one that is. */
  readonly isChosen: boolean;
  /** Its own outline, or those of its parts: anywhere in it the name is in its place. */
  readonly extent: readonly Ring[];
}

/** Chosen shapes come last, so that their outlines lie on top. */
export function shapesOf(ground: readonly GroundArea[], areas: readonly MapArea[]): readonly Shape[] {
  const viewed = new Map(areas.map((area) => [area.id, area]));
  const parents = new Map(ground.map(({ id, parent }) => [id, parent]));
  const isChosen = (id: string | undefined): boolean => id !== undefined && (viewed.get(id)?.isChosen === true || isChosen(parents.get(id)));
  const extentOf = ({ id, rings }: GroundArea): readonly Ring[] => (rings.length > 0 ? rings : ground.filter(({ parent }) => parent === id).flatMap(extentOf));
  return ground
    .map((one) => {
      const area = viewed.get(one.id);
      return { ...one, ...(area && { area }), isChosen: isChosen(one.id), extent: extentOf(one) };
    })
    .sort((a, b) => Number(a.isChosen) - Number(b.isChosen));
}
