import { expect, test, type Page } from '@playwright/test';
import { catalogueOf } from './content.ts';
import { desk, isReady, openFinder, phone, serverList } from './finder-page.ts';

/** Keeps the script of the finder away until it is asked for. */
async function holdFinder(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/zoeken\.astro.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** From here on: how much the page jumps, as browsers score it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const scored = window as unknown as { shift: number };
    scored.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as unknown as { value: number }[]) scored.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
/** Until nothing has moved for some frames. */
const settled = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 300)));
const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);

for (const [device, viewport] of [
  ['a phone', phone],
  ['a desk', desk],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test('the finder starts without touching the list, the scroll or the focus', async ({ page }) => {
      await watchShifts(page);
      // What is open now is said by another script, which has a test of its own.
      await page.route(/NowFacts\.astro.*\.js$/, (route) => route.abort());
      const release = await holdFinder(page);
      await page.goto('/zoeken/', { waitUntil: 'commit' });
      await page.waitForSelector('footer');
      const link = page.locator('.offer-row a').nth(25);
      await link.scrollIntoViewIfNeeded();
      await link.focus();
      await settled(page);
      await page.evaluate(() => Object.assign(window, { shift: 0 }));
      const before = await page.evaluate(() => {
        const rows = [...document.querySelectorAll('#finder-all .offer-row')];
        Object.assign(window, { rows });
        return { scroll: scrollY, top: document.activeElement!.getBoundingClientRect().top, rows: rows.length };
      });
      expect(before.scroll).toBeGreaterThan(500);
      release();
      await isReady(page);
      await settled(page);
      await expect(link).toBeFocused();
      const after = await page.evaluate(() => {
        const { rows } = window as unknown as { rows: Element[] };
        const now = [...document.querySelectorAll('#finder-all .offer-row')];
        return {
          same: now.length === rows.length && now.every((row, number) => row === rows[number]),
          top: document.activeElement!.getBoundingClientRect().top,
        };
      });
      expect(after.same).toBe(true);
      expect(Math.abs(after.top - before.top)).toBeLessThan(2);
      expect(await shiftOf(page)).toBeLessThan(0.02);
    });

    for (const path of ['/zoeken/', '/zoeken/?wijk=lindel&open=nu', '/ar/zoeken/']) {
      test(`nothing jumps while ${path} starts`, async ({ page }) => {
        await watchShifts(page);
        // The page is on the screen before its scripts are.
        await page.route('**/*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await route.continue();
        });
        await page.goto(path);
        await isReady(page);
        await settled(page);
        expect(await shiftOf(page)).toBeLessThan(0.02);
      });
    }
  });
}

test('a link to a neighbourhood in the list still leads there', async ({ page }) => {
  await page.goto('/zoeken/#hoogveld');
  await isReady(page);
  await expect(page.locator('#hoogveld')).toBeInViewport();
});

test('the list is that of the page without a script, card for card', async ({ page, request }) => {
  await openFinder(page);
  const html = await (await request.get('/zoeken/')).text();
  const keys = [...html.matchAll(/data-offer="([^"]+)"/g)].map(([, key]) => key);
  expect(await serverList(page)).toEqual(keys);
  expect(keys.toSorted()).toEqual(
    catalogueOf('voorbeeldstad')
      .offers.map(({ key }) => key)
      .toSorted(),
  );
});
