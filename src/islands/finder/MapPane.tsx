import { useEffect, useState } from 'react';
import type { FinderWords } from '#projections/finder-words.ts';
import type { MapWords } from '#projections/map-words.ts';
import { forgetMap, loadMap, type LoadedMap } from '../map/load-map.ts';
import type { MapEvents, MapView } from '../map/map-view.ts';
import { drawnGround } from './drawn-ground.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Words } from './Words.tsx';

interface Props extends MapEvents {
  readonly words: FinderWords;
  readonly mapWords: MapWords;
  readonly view: MapView;
  /** Whether the device is the visitor's; on that of others the map is drawn without tiles. */
  readonly isOwnDevice: boolean;
}

/** Who opened the map with the keyboard is still on that button, and the map is far away from there. */
function takeFocus(surface: HTMLElement): void {
  if (document.activeElement?.matches('.open-map')) surface.focus({ preventScroll: true });
}

/** The map beside the list, or the words for why it isn't there. A fault in the map leaves the finder as it is. */
export function MapPane({ words, mapWords, view, isOwnDevice, ...events }: Props) {
  const [loaded, setLoaded] = useState<LoadedMap | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadMap().then(
      ({ Map, ground }) => isCurrent && setLoaded({ Map, ground: isOwnDevice ? ground : drawnGround(ground) }),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [isOwnDevice]);

  const { texts, language } = words;
  const failed = (
    <p className="map-wait" role="status">
      <Words of={texts.mapFailed} />
    </p>
  );
  if (loaded === 'failed') return failed;
  if (loaded === undefined) {
    return (
      <p className="map-wait" role="status">
        <Words of={texts.mapBusy} />
      </p>
    );
  }
  const { Map, ground } = loaded;
  return (
    <ErrorBoundary onBroken={forgetMap} fallback={failed}>
      <Map ground={ground} words={mapWords} direction={language.direction} view={view} onReady={takeFocus} {...events} />
    </ErrorBoundary>
  );
}
