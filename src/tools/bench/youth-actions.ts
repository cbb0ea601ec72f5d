/** How fast the page for young people answers a finger, on a slow phone. */
import type { Browser } from '@playwright/test';
import { installStopwatch, shortestPaint, timeOf } from './stopwatch.ts';
import type { SpeedOptions, Timings } from './speed.ts';

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' };

const actions = [
  { name: 'open a door', press: '.youth-doors a[href="#geld"]' },
  { name: 'open another door', press: '.youth-doors a[href="#jezelf"]' },
  { name: 'copy the sentence', press: '#jezelf [data-copy] button' },
] as const;

/** @returns milliseconds to the first picture after each press */
export async function measureYouth(browser: Browser, { address, rounds, slower }: Omit<SpeedOptions, 'moment'>): Promise<Timings> {
  const timings = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ ...phone, permissions: ['clipboard-write'], serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(installStopwatch);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${address}jongeren/`, { waitUntil: 'networkidle' });
    for (const { name, press } of actions) {
      const { paint } = await timeOf(page, () => page.locator(press).tap());
      timings.set(name, [...(timings.get(name) ?? []), Math.max(paint, shortestPaint)]);
    }
    await context.close();
  }
  return timings;
}
