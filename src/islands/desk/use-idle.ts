import { useCallback, useEffect, useRef, useState } from 'react';
import { idleAt } from './idle.ts';

const second = 1000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'] as const;
// A timer sleeps with the laptop: each of these looks at the clock again.
const awakenings = ['visibilitychange', 'resume'] as const;

export interface IdleWatch {
  /** Everything is about to be forgotten. */
  readonly isSoon: boolean;
  readonly stay: () => void;
}

/**
 * Watches whether anybody is still there.
 * @param isWatching whether there is anything to forget
 * @param onOver called once, when nobody was
 */
export function useIdle(isWatching: boolean, onOver: () => void): IdleWatch {
  const [isSoon, setSoon] = useState(false);
  const last = useRef(0);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });

  useEffect(() => {
    if (!isWatching) return;
    last.current = Date.now();
    const look = (): boolean => {
      const idle = idleAt(last.current, Date.now());
      // A touch doesn't take the warning away, only `stay` does: gone in the middle of a press, it would let that press land on the page.
      if (idle !== 'fresh') setSoon(idle === 'soon');
      if (idle !== 'over') return true;
      last.current = Date.now();
      over.current();
      return false;
    };
    const touch = () => {
      // A hand on a laptop that slept an hour comes too late.
      if (idleAt(last.current, Date.now()) !== 'over' || look()) last.current = Date.now();
    };
    const timer = setInterval(look, second);
    for (const name of touches) document.addEventListener(name, touch, { capture: true, passive: true });
    for (const name of awakenings) document.addEventListener(name, look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      for (const name of touches) document.removeEventListener(name, touch, { capture: true });
      for (const name of awakenings) document.removeEventListener(name, look);
      removeEventListener('focus', look);
      setSoon(false);
    };
  }, [isWatching]);

  const stay = useCallback(() => {
    last.current = Date.now();
    setSoon(false);
  }, []);
  return { isSoon, stay };
}
