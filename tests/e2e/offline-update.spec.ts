import { expect, test } from '@playwright/test';
import { barOf, offlineVisit, oneMoment, place } from './offline-visit.ts';
import { cachesFor, cachesOf, newer } from './offline-watcher.ts';

test.use({ serviceWorkers: 'allow' });
const there = offlineVisit();

test.describe('a newer version', () => {
  const parts = ['site', 'nl'];

  test('comes in beside what somebody is doing: text, filter and map stay, and nothing is loaded again', async ({ page }) => {
    await there.keep(page, place);
    await page.goto(`${there.site.address}zoeken/?wijk=lindel`);
    await page.locator('.open-map').click();
    await expect(page.locator('#finder-map .map-label').first()).toBeAttached();
    const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
    await field.fill('half een vra');
    await page.evaluate(() => document.body.setAttribute('data-here', ''));
    let loads = 0;
    page.on('load', () => (loads += 1));

    there.site.changed.set('/sw.js', newer.worker);
    await page.clock.fastForward(9000);
    await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual(newer.caches(parts));
    await expect(field).toHaveValue('half een vra');
    await expect(page).toHaveURL(/wijk=lindel/);
    await expect(page.locator('#finder-map .map-label').first()).toBeAttached();
    await expect(page.locator('body[data-here]')).toBeAttached();
    expect(loads).toBe(0);
  });

  test('waits while another window is open, which may show an older page', async ({ page, context }) => {
    await there.keep(page, place);
    const other = await context.newPage();
    await other.goto(`${there.site.address}zoeken/`);
    there.site.changed.set('/sw.js', newer.worker);
    await there.stayOn(page, 'wijken/lindel/');
    await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual([...cachesFor(parts), ...newer.caches(parts)].sort());
    await oneMoment(page);
    expect(await cachesOf(page)).toEqual([...cachesFor(parts), ...newer.caches(parts)].sort());
    await other.close();
    await there.stayOn(page, '');
    await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual(newer.caches(parts));
  });

  test('stays out while a page is a kept copy', async ({ page }) => {
    await there.keep(page, place);
    there.site.isBroken = true;
    await page.goto(`${there.site.address}wijken/lindel/`);
    await expect(barOf(page)).toBeVisible();
    there.site.isBroken = false;
    there.site.changed.set('/sw.js', newer.worker);
    await page.clock.fastForward(9000);
    await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual([...cachesFor(parts), ...newer.caches(parts)].sort());
  });
});
