/** How quickly the page answers a finger, and how much of it comes over the line. Both are printed, so that growth is seen. */
import { expect, test, type Page } from '@playwright/test';
import { door, phone, room } from './youth-page.ts';

test.use({ viewport: phone, hasTouch: true, isMobile: true });

interface Press {
  /** Milliseconds from the finger to the next picture, by Event Timing: a multiple of eight. */
  readonly duration: number;
  /** Milliseconds of that in which our scripts ran. */
  readonly scripts: number;
}

const watchPresses = (page: Page) =>
  page.addInitScript(() => {
    const presses: Press[] = [];
    Object.assign(window, { presses });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId) presses.push({ duration: entry.duration, scripts: Math.round(entry.processingEnd - entry.processingStart) });
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
  });

async function longestPress(page: Page): Promise<Press> {
  await page.waitForTimeout(600);
  const presses = await page.evaluate(() => (window as unknown as { presses: Press[] }).presses.splice(0));
  const longest = (of: (press: Press) => number) => Math.max(0, ...presses.map(of));
  return { duration: longest(({ duration }) => duration), scripts: longest(({ scripts }) => scripts) };
}

test('a press on a phone four times slower', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchPresses(page);
  await page.goto('/jongeren/', { waitUntil: 'networkidle' });
  const measured: Record<string, Press> = {};
  // What a press costs on this computer that does nothing at all.
  await page.locator('h1').tap();
  measured.nothing = await longestPress(page);
  for (const id of ['school', 'jezelf', 'weet-niet']) {
    await door(page, id).tap();
    await expect(room(page, id)).toBeVisible();
    measured[id] = await longestPress(page);
  }
  await room(page, 'weet-niet').locator('.youth-say button').tap();
  await expect(room(page, 'weet-niet').locator('[data-copied]')).toBeVisible();
  measured.copy = await longestPress(page);
  console.log(
    `Event Timing at 4x slower: ${Object.entries(measured)
      .map(([what, { duration, scripts }]) => `${what} ${String(duration)} ms (scripts ${String(scripts)})`)
      .join(', ')}`,
  );
  expect(Object.keys(measured)).toHaveLength(5);
});

test('what comes over the line', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, response.mimeType));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto('/jongeren/', { waitUntil: 'networkidle' });
  const total = Object.entries(bytes).reduce((sum, [kind, size]) => sum + (kind.startsWith('font') ? 0 : size), 0);
  console.log(
    `/jongeren/ over the line: ${(total / 1000).toFixed(1)} kB without fonts (${Object.entries(bytes)
      .map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)}`)
      .join(', ')})`,
  );
  expect(total).toBeGreaterThan(10_000);
});
