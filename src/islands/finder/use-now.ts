import { useEffect, useState } from 'react';
import { civilMoment, type CivilMoment } from '#domain/civil-time.ts';

const minute = 60_000;

/** The clock in Amsterdam, on every device; a new value only when the minute has passed. */
export function useNow(): CivilMoment {
  const [now, setNow] = useState(() => civilMoment(Date.now()));
  useEffect(() => {
    const look = () => {
      const next = civilMoment(Date.now());
      setNow((last) => (last.date === next.date && last.minute === next.minute ? last : next));
    };
    const timer = setInterval(look, minute);
    // A phone that slept has missed its ticks.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
