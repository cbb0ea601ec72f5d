/** Fetches everything a map needs, when somebody opens one. */
import type { MapGround } from '#projections/map-ground.ts';
import type { NeighbourhoodMap } from '../map.tsx';

export interface LoadedMap {
  readonly Map: typeof NeighbourhoodMap;
  readonly ground: MapGround;
}

let loading: Promise<LoadedMap> | undefined;

/** Once for all maps of a page. @throws when a part can't be had; the next attempt starts anew */
export function loadMap(): Promise<LoadedMap> {
  loading ??= fetchAll().catch((error: unknown) => {
    forgetMap();
    throw error;
  });
  return loading;
}

/** After a map broke: what was fetched may be what broke it. */
export function forgetMap(): void {
  loading = undefined;
}

async function fetchAll(): Promise<LoadedMap> {
  const [{ NeighbourhoodMap: Map }, ground] = await Promise.all([
    import('../map.tsx').then(async (module) => {
      await module.loadStyles();
      return module;
    }),
    fetchGround(),
  ]);
  return { Map, ground };
}

async function fetchGround(): Promise<MapGround> {
  const response = await fetch('/data/map.json');
  if (!response.ok) throw new Error(`The ground of the map answered ${response.status}.`);
  return (await response.json()) as MapGround;
}
