/** The map of a municipality. The only file that imports react-leaflet (Hippocratic-2.1), so that it can be replaced. */
import styles from '#styles/map.css?url';
import { divIcon, type Map as LeafletMap, type Path, type Renderer } from 'leaflet';
import { Fragment, useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { MapContainer, Marker, Polygon, Polyline, TileLayer } from 'react-leaflet';
import type { Point } from '#domain/geometry.ts';
import type { MapGround, PlanShape } from '#projections/map-ground.ts';
import type { MapWords } from '#projections/map-words.ts';
import { strokesOf } from './map/drawn-plan.ts';
import { latLngOf, latLngsOf } from './map/lat-lng.ts';
import { closest, mapOptions, wantsCalm, wholeOf } from './map/map-options.ts';
import { MapLabel } from './map/map-label.tsx';
import { MapSources } from './map/map-sources.tsx';
import type { MapEvents, MapView } from './map/map-view.ts';
import { drawingOn, type Drawing } from './map/panes.ts';
import { PinButton } from './map/pin-button.tsx';
import { stylesheet } from './map/stylesheet.ts';
import { unlessDragged } from './map/press.ts';
import { nameAlong, useStreetNames } from './map/street-name.ts';
import { useAreas } from './map/use-areas.ts';
import { useEscape } from './map/use-escape.ts';
import { useFrame } from './map/use-frame.ts';
import { usePlaces } from './map/use-places.ts';
import { useSight } from './map/use-sight.ts';
import { useSurface } from './map/use-surface.ts';
import { ZoomButtons } from './map/zoom-buttons.tsx';

// Astro would put a plain import into the head of every page that can open a map.
/** Loads what the map looks like; to be waited for before it is shown. */
export const loadStyles = (): Promise<void> => stylesheet(styles);

interface Props extends MapEvents {
  readonly ground: MapGround;
  readonly words: MapWords;
  readonly direction: 'ltr' | 'rtl';
  readonly view: MapView;
  /** Among other things on a page: a finger or a wheel then moves the page, not the map. */
  readonly isSmall?: boolean;
}

interface LayerProps extends Pick<Props, 'ground' | 'words' | 'view' | 'onMarker' | 'onArea'> {
  readonly drawing: Drawing;
  readonly isCalm: boolean;
}

export function NeighbourhoodMap({ ground, words, direction, view, isSmall = false, onMarker, onArea, onReady, onLeave }: Props) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [options] = useState(() => mapOptions(ground, isSmall));
  const [isCalm] = useState(wantsCalm);
  const whole = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const keysId = useId();
  const { bounds, tiles, attribution } = ground;
  const map = drawing?.map ?? null;
  const hasSize = useSurface(map, { label: words.label, describedBy: keysId, bounds, isCalm });
  useEscape(whole, onLeave);
  useEffect(() => {
    if (map) onReady?.(map.getContainer());
  }, [map, onReady]);
  useFrame(hasSize ? map : null, { ground, view, direction, isCalm });
  const open = useCallback((made: LeafletMap | null) => setDrawing(made && drawingOn(made, words)), [words]);
  const layer = drawing && { drawing, ground, words, view, onMarker, onArea, isCalm };

  return (
    <div className={isSmall ? 'map is-small' : 'map'} lang={words.language} dir={direction} ref={whole}>
      <button type="button" className="map-skip" onClick={() => end.current?.focus()}>
        {words.skip}
      </button>
      <div className="map-frame">
        <MapContainer ref={open} className="map-surface" bounds={wholeOf(ground)} {...options}>
          {tiles && (
            <TileLayer
              url={tiles.url}
              bounds={wholeOf(ground).pad(0.1)}
              minZoom={tiles.minZoom}
              maxZoom={closest}
              maxNativeZoom={Math.min(closest, tiles.maxZoom)}
            />
          )}
          {layer && <Layers {...layer} />}
          {drawing && view.own && (
            <Spot point={view.own} pane="own">
              <p className="map-own">
                <span>{words.own}</span>
              </p>
            </Spot>
          )}
        </MapContainer>
        {map && <ZoomButtons map={map} words={words} />}
        <p id={keysId} className="map-keys">
          {words.keys}
        </p>
      </div>
      <MapSources attribution={attribution} words={words} />
      <span ref={end} tabIndex={-1} />
    </div>
  );
}

interface SpotProps {
  readonly point: Point;
  readonly pane: string;
  readonly isOnTop?: boolean | undefined;
  readonly children: ReactNode;
}

/** Something of ours at a point of the map. */
function Spot({ point, pane, isOnTop = false, children }: SpotProps) {
  const [element] = useState(() => document.createElement('div'));
  const icon = useMemo(() => divIcon({ html: element, className: 'map-spot', iconSize: [0, 0] }), [element]);
  return (
    <>
      <Marker position={latLngOf(point)} icon={icon} pane={pane} zIndexOffset={isOnTop ? 1000 : 0} interactive={false} keyboard={false} />
      {createPortal(children, element)}
    </>
  );
}

function Layers({ drawing, ground, words, view, onMarker, onArea, isCalm }: LayerProps) {
  const { map, land, outlines } = drawing;
  const sight = useSight(map);
  const { pins, boxes } = usePlaces(map, { view, onMarker, isCalm, zoom: sight.zoom });
  const { shapes, labels } = useAreas(map, { ground, view, onArea, isCalm, sight, pins: boxes });
  useStreetNames(map, labels);
  return (
    <>
      {shapes.map(({ id, area, isChosen, rings }) => {
        const positions = rings.map(latLngsOf);
        const isButton = area !== undefined && onArea !== undefined;
        return (
          // Leaflet gives a shape its class only when it is made.
          <Fragment key={`${id} ${isChosen} ${isButton}`}>
            <Polygon pane="land" renderer={land} positions={positions} interactive={false} className="map-land" />
            <Polygon
              pane="outlines"
              renderer={outlines}
              positions={positions}
              interactive={isButton}
              className={isChosen ? 'map-outline is-chosen' : 'map-outline'}
              eventHandlers={{ click: () => onArea?.(id) }}
            />
          </Fragment>
        );
      })}
      {ground.plan && <DrawnPlan renderer={drawing.plan} plan={ground.plan} />}
      {labels.map(({ key, name, area, kind, point, isShown, buttonProps }) => (
        <Spot key={key} point={point} pane={area ? 'areas' : 'names'} isOnTop={area?.isChosen}>
          <MapLabel
            {...buttonProps}
            {...unlessDragged(map, () => onArea?.(key))}
            name={name}
            area={area}
            kind={kind}
            isButton={onArea !== undefined}
            isShown={isShown}
          />
        </Spot>
      ))}
      {pins.map(({ pin, point, isChosen, buttonProps, press }) => (
        <Spot key={pin.key} point={point} pane="places" isOnTop={isChosen}>
          <PinButton {...buttonProps} {...unlessDragged(map, press)} pin={pin} selected={view.selected} words={words} />
        </Spot>
      ))}
    </>
  );
}

function DrawnPlan({ renderer, plan }: { readonly renderer: Renderer; readonly plan: readonly PlanShape[] }) {
  const strokes = useMemo(() => strokesOf(plan), [plan]);
  return strokes.map(({ className, outline, line, street }, number) => {
    const shared = { pane: 'plan', renderer, interactive: false, className };
    if (outline) return <Polygon key={number} {...shared} positions={outline} />;
    const add = ({ target }: { readonly target: Path }) => {
      const path = target.getElement();
      if (path && street) nameAlong(path, street);
    };
    // Cut off at the window, a line would carry its name along.
    return line && <Polyline key={number} {...shared} noClip positions={line} eventHandlers={{ add }} />;
  });
}
