import { useEffect, useState, type ComponentType } from 'react';
import type { FinderWords } from '#projections/finder-words.ts';
import type { MapGround } from '#projections/map-ground.ts';
import type { MapWords } from '#projections/map-words.ts';
import type { MapEvents, MapView } from '../map/map-view.ts';
import { Words } from './Words.tsx';

interface MapProps extends MapEvents {
  readonly ground: MapGround;
  readonly words: MapWords;
  readonly direction: 'ltr' | 'rtl';
  readonly view: MapView;
}

interface Loaded {
  readonly Map: ComponentType<MapProps>;
  readonly ground: MapGround;
}

let loading: Promise<Loaded> | undefined;

/** Fetches the map and its ground when it is opened for the first time; a failed attempt is made again. */
function load(): Promise<Loaded> {
  loading ??= Promise.all([import('../map.tsx'), fetchGround()]).then(
    ([{ NeighbourhoodMap }, ground]) => ({ Map: NeighbourhoodMap, ground }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function fetchGround(): Promise<MapGround> {
  const response = await fetch('/data/map.json');
  if (!response.ok) throw new Error(`The ground of the map answered ${response.status}.`);
  return (await response.json()) as MapGround;
}

interface Props extends MapEvents {
  readonly words: FinderWords;
  readonly mapWords: MapWords;
  readonly view: MapView;
}

/** The map beside the list, or the words for why it isn't there. */
export function MapPane({ words, mapWords, view, ...events }: Props) {
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (map) => isCurrent && setLoaded(map),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (loaded === undefined || loaded === 'failed')
    return (
      <p className="map-wait" role="status">
        <Words of={loaded === undefined ? words.texts.mapBusy : words.texts.mapFailed} />
      </p>
    );
  const { Map, ground } = loaded;
  return <Map ground={ground} words={mapWords} direction={words.language.direction} view={view} {...events} />;
}
