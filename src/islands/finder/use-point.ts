import { useMemo, useState } from 'react';
import type { Origin } from '#domain/finder/distance.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { neighbourhoodsWith, postcodePoint } from '#domain/finder/postcode.ts';
import type { Point } from '#domain/geometry.ts';

export interface Here {
  readonly state: 'off' | 'busy' | 'on' | 'failed';
  /** Asks the device, only ever after a press on a button. `onFound` hears when it answered. */
  readonly ask: (onFound: () => void) => void;
  readonly forget: () => void;
}

/** Whether the postcode in the address is one of this municipality. */
export type PostcodeState = 'none' | 'known' | 'unknown';

const patience = 15_000;

interface Known {
  readonly origin: Origin | undefined;
  readonly here: Here;
  readonly postcodeState: PostcodeState;
}

/** The point to measure from: where the device is, or the middle of a postcode. It lives in the memory of this page alone. */
export function usePoint(postcode: string | undefined, { neighbourhoods }: FinderFacts): Known {
  const [own, setOwn] = useState<Point>();
  const [state, setState] = useState<Here['state']>('off');
  const middle = useMemo(() => {
    const point = postcode === undefined ? undefined : postcodePoint(postcode, neighbourhoods);
    return point && postcode !== undefined ? { point, around: neighbourhoodsWith(postcode, neighbourhoods).map(({ id }) => id) } : undefined;
  }, [postcode, neighbourhoods]);
  const exact = useMemo(() => own && { point: own }, [own]);

  const ask = (onFound: () => void) => {
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
        onFound();
      },
      failed,
      { maximumAge: 60_000, timeout: patience },
    );
  };
  const forget = () => {
    setOwn(undefined);
    setState('off');
  };
  return { origin: exact ?? middle, here: { state, ask, forget }, postcodeState: postcode === undefined ? 'none' : middle ? 'known' : 'unknown' };
}
