/** Shows something that depends on the clock: at once, every minute, and when somebody comes back to a page that slept. */
import { civilMoment, type CivilMoment } from '#domain/civil-time.ts';

export function everyMinute(show: (now: CivilMoment) => void): void {
  const look = () => {
    show(civilMoment(Date.now()));
  };
  look();
  setInterval(look, 60_000);
  // A phone that slept has missed its ticks.
  document.addEventListener('visibilitychange', look);
}
