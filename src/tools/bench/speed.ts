/** How fast the finder is on a slow phone. */
import type { Browser, Page } from '@playwright/test';
import { finderActions } from './finder-actions.ts';
import { installStopwatch, shortestPaint, timeOf, untilStill } from './stopwatch.ts';

/** What was measured → milliseconds, one for each round. */
export type Timings = ReadonlyMap<string, readonly number[]>;

export interface SpeedOptions {
  /** Of the served site; ends in a slash. */
  readonly address: string;
  readonly rounds: number;
  /** How many times slower than this computer. */
  readonly slower: number;
  /** The moment it is for the visitor, with its zone: what is open then decides how much there is to draw. */
  readonly moment: string;
}

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' };

// Playwright's own clock also replaces performance.now, with which we measure.
const shiftClock = (moment: string) => {
  const Real = Date;
  const shift = Real.parse(moment) - Real.now();
  const now = () => Real.now() + shift;
  const construct = (target: DateConstructor, given: unknown[], newTarget: unknown) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget as DateConstructor) as object;
  globalThis.Date = new Proxy(Real, { construct, get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)) });
};

const markAt = (page: Page, name: string) => page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);

/** Opens the finder with nothing kept from before. */
const withFinder = async (browser: Browser, { address, slower, moment }: SpeedOptions, use: (page: Page) => Promise<void>) => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.addInitScript(installStopwatch);
  await page.addInitScript(shiftClock, moment);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${address}zoeken/`);
  await page.waitForFunction(() => document.documentElement.dataset.finder === 'ready', undefined, { timeout: 60_000 });
  await use(page);
  await context.close();
};

export const measureSpeed = async (browser: Browser, options: SpeedOptions): Promise<Timings> => {
  const timings = new Map<string, number[]>();
  const note = (name: string, milliseconds: number) => timings.set(name, [...(timings.get(name) ?? []), milliseconds]);
  // The server compresses a file when it is first asked for.
  await withFinder(browser, options, untilStill);
  for (let round = 0; round < options.rounds; round += 1) {
    await withFinder(browser, options, async (page) => {
      const [start, ready] = [await markAt(page, 'finder-start'), await markAt(page, 'finder-ready')];
      note('from the address to a finder that can be used', ready);
      note('… of which from the start of its script', ready - start);
    });
    for (const { name, prepare, act } of finderActions) {
      await withFinder(browser, options, async (page) => {
        await prepare?.(page);
        const { paint, done } = await timeOf(page, () => act(page));
        note(`${name}: first picture`, Math.max(paint, shortestPaint));
        note(`${name}: all done`, done);
      });
    }
  }
  return timings;
};
