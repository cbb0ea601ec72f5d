/** Times what a visitor does, inside the page. */
import type { Page } from '@playwright/test';

/** Milliseconds. */
export interface ActionTime {
  /** From the press to the first picture after it (Event Timing; it counts in steps of 8 and tells nothing under 16). */
  readonly paint: number;
  /** From the press until the last change of the page that came of it is drawn. */
  readonly done: number;
}

/** Event Timing tells nothing shorter. */
export const shortestPaint = 16;

interface Stopwatch {
  pressed: number | undefined;
  changed: number;
  paint: number;
}

declare global {
  interface Window {
    stopwatch?: Stopwatch;
  }
  // TypeScript does not know this part of Event Timing.
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

/** For `addInitScript`: runs in the page, before its own scripts, and uses nothing from outside. */
export const installStopwatch = () => {
  const stopwatch: Stopwatch = { pressed: undefined, changed: 0, paint: 0 };
  window.stopwatch = stopwatch;
  const press = (event: Event) => {
    stopwatch.pressed ??= event.timeStamp;
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, press, { capture: true, passive: true });
  const change = () => {
    stopwatch.changed = performance.now();
  };
  new MutationObserver(() => {
    change();
    // Layout and paint come after the change, and are most of the work of a long list.
    requestAnimationFrame(() => setTimeout(change));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      if (stopwatch.pressed !== undefined && startTime >= stopwatch.pressed) stopwatch.paint = Math.max(stopwatch.paint, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
};

/** Waits until the page has not changed for a while. Fails after 20 seconds of change. */
export const untilStill = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => performance.now() - Math.max(window.stopwatch?.changed ?? 0, window.stopwatch?.pressed ?? 0) > 600, undefined, {
    polling: 100,
    timeout: 20_000,
  });
};

/** Needs `installStopwatch` in the page. */
export const timeOf = async (page: Page, act: () => Promise<unknown>): Promise<ActionTime> => {
  await untilStill(page);
  await page.evaluate(() => {
    if (window.stopwatch) Object.assign(window.stopwatch, { pressed: undefined, changed: 0, paint: 0 });
  });
  await act();
  await untilStill(page);
  return page.evaluate(() => {
    const { pressed = 0, changed = 0, paint = 0 } = window.stopwatch ?? {};
    return { paint, done: Math.max(changed - pressed, paint) };
  });
};
