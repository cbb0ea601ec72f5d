import { expect, test } from '@playwright/test';
import { barOf, offlineVisit, oneMoment, place } from './offline-visit.ts';

test.use({ serviceWorkers: 'allow' });
const there = offlineVisit();

test.describe('the bar', () => {
  test('says of which day the page is while there is no internet, and goes when there is', async ({ page, context }) => {
    await page.goto(there.site.address + place);
    await expect(barOf(page)).toBeHidden();
    await context.setOffline(true);
    const made = await page.locator('html').getAttribute('data-made');
    const date = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(made!));
    await expect(page.getByRole('status').filter({ hasText: 'Geen internet' })).toHaveText(`Geen internet. U ziet de gegevens van ${date}.`);
    await context.setOffline(false);
    await expect(barOf(page)).toBeHidden();
  });

  test('stands on a kept copy when the site does not answer, though the browser knows of no trouble', async ({ page }) => {
    await there.keep(page, place);
    there.site.isGone = true;
    await page.goto(`${there.site.address}wijken/lindel/`);
    await expect(barOf(page)).toBeVisible();
    there.site.isGone = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(barOf(page)).toBeHidden();
    await page.reload();
    await oneMoment(page);
    await expect(barOf(page)).toBeHidden();
  });

  test('moves nothing, and covers neither the last line nor what has the focus', async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(there.site.address + place);
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
    });
    const before = await page.locator('h1').boundingBox();
    await context.setOffline(true);
    await expect(barOf(page)).toBeInViewport();
    expect(await page.locator('h1').boundingBox()).toEqual(before);
    expect(await page.evaluate(() => window.shifts.length)).toBe(0);

    const top = async () => (await barOf(page).boundingBox())!.y;
    const links = await page.locator('main a:visible').all();
    for (const link of links.slice(0, 25)) {
      await link.focus();
      const box = await link.boundingBox();
      if (box!.height < 300) expect(box!.y + box!.height, await link.innerText()).toBeLessThanOrEqual(await top());
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const last = (await page.locator('.site-footer').boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual((await top()) + 1);
  });

  test('is not there on a page about violence, nor beside the line of the desk', async ({ page, context }) => {
    for (const path of ['onderwerpen/huiselijk-geweld/', 'balie/']) {
      await context.setOffline(false);
      await page.goto(there.site.address + path);
      await expect(page.locator('.site-bar')).toHaveCount(0);
    }
    await context.setOffline(true);
    await expect(page.getByText('Geen internet')).toHaveCount(1);
  });
});

declare global {
  interface Window {
    shifts: PerformanceEntry[];
  }
}
