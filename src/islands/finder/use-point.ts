import { useMemo, useState } from 'react';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { postcodePoint } from '#domain/finder/postcode.ts';
import type { Point } from '#domain/geometry.ts';

export interface Here {
  readonly state: 'off' | 'busy' | 'on' | 'failed';
  /** Asks the device, only ever after a press on a button. */
  readonly ask: () => void;
  readonly forget: () => void;
}

const patience = 15_000;

/** The point to measure from: where the device is, or the middle of a postcode. It lives in this page's memory alone. */
export function usePoint(postcode: string | undefined, { neighbourhoods }: FinderFacts): { readonly point: Point | undefined; readonly here: Here } {
  const [own, setOwn] = useState<Point>();
  const [state, setState] = useState<Here['state']>('off');
  const middle = useMemo(() => (postcode === undefined ? undefined : postcodePoint(postcode, neighbourhoods)), [postcode, neighbourhoods]);

  const ask = () => {
    const failed = () => setState('failed');
    // Absent on an insecure address, and in some browsers.
    if (!('geolocation' in navigator)) {
      failed();
      return;
    }
    setState('busy');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setOwn({ latitude, longitude });
        setState('on');
      },
      failed,
      { maximumAge: 60_000, timeout: patience },
    );
  };
  const forget = () => {
    setOwn(undefined);
    setState('off');
  };
  return { point: own ?? middle, here: { state, ask, forget } };
}
