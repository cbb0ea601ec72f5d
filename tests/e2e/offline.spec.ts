import { expect, test } from '@playwright/test';
import { failingSite, type FailingSite } from './failing-site.ts';
import {
  areKept,
  cachesFor,
  cachesOf,
  deskParts,
  lookAgain,
  newer,
  opened,
  quietPage,
  ready,
  stateAfterLook,
  stateOf,
  takeUpdateIn,
  timesAsked,
  watch,
} from './offline-watcher.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('what is kept', () => {
  let site: FailingSite;
  test.beforeEach(async () => {
    site = await failingSite();
  });
  test.afterEach(() => site.close());

  test('in another locale is kept from the moment the desk is opened in it, and fetched again when a part is gone', async ({ page, context }) => {
    await opened(page, site, 'ar');
    expect(await cachesOf(page)).toEqual(cachesFor(deskParts('ar')));
    await page.evaluate((name) => caches.delete(name), cachesFor(['site'])[0]!);
    await lookAgain(page);
    await areKept(page, deskParts('ar'));
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    expect(await page.evaluate(async () => (await fetch('/data/search/ar.json')).ok)).toBe(true);
  });

  test('waits, when it is newer, until the page takes it; then the old one is gone, and each kept part is kept again', async ({ page }) => {
    await opened(page, site, 'ar');
    await page.evaluate(() => caches.open('somebody-elses'));
    site.changed.set('/sw.js', newer.worker);
    await expect.poll(() => stateAfterLook(page)).toEqual({ ...ready, isNewer: true });
    const parts = deskParts('ar');
    expect(await cachesOf(page)).toEqual([...cachesFor(parts), ...newer.caches(parts), 'somebody-elses'].sort());

    let loads = 0;
    page.on('load', () => (loads += 1));
    const loaded = page.waitForEvent('load');
    await takeUpdateIn(page);
    await takeUpdateIn(page).catch(() => undefined);
    await loaded;
    await expect.poll(() => cachesOf(page)).toEqual([...newer.caches(parts), 'somebody-elses']);
    await watch(page, 'ar');
    await expect.poll(() => stateOf(page)).toEqual(ready);
    expect(loads).toBe(1);
  });

  test('is not loaded again, and not told of, when the page is already of the newer version', async ({ page }) => {
    await opened(page, site);
    site.changed.set('/sw.js', newer.worker);
    await page.reload();
    await page.evaluate(() => document.body.setAttribute('data-here', ''));
    await watch(page);
    await expect.poll(() => cachesOf(page)).toEqual(newer.caches(deskParts()));
    await expect.poll(() => stateOf(page)).toEqual(ready);
    expect(await page.evaluate(() => window.told.filter(({ isNewer }) => isNewer))).toEqual([]);
    await expect(page.locator('body[data-here]')).toBeAttached();
  });

  test('is told to be old as soon as the network is back, when the page is a kept copy', async ({ page }) => {
    await opened(page, site);
    site.isBroken = true;
    await page.reload();
    site.isBroken = false;
    site.changed.set('/sw.js', newer.worker);
    await watch(page);
    await expect.poll(() => stateOf(page)).toEqual({ ...ready, isNewer: true });
  });

  test('stays what a second page shows when another takes the update, and can be taken there later', async ({ page, context }) => {
    await opened(page, site);
    const second = await context.newPage();
    await opened(second, site);
    site.changed.set('/sw.js', newer.worker);
    await expect.poll(() => stateAfterLook(page)).toMatchObject({ isNewer: true });
    const loaded = page.waitForEvent('load');
    await takeUpdateIn(page);
    await loaded;
    await expect.poll(() => stateOf(second)).toMatchObject({ isNewer: true });
    const secondLoaded = second.waitForEvent('load');
    await takeUpdateIn(second);
    await secondLoaded;
  });

  test('stays whole when a newer version can only be fetched in part, or with a file of yet another version', async ({ page }) => {
    await opened(page, site, 'ar');
    const faults: [string, () => unknown, () => unknown][] = [
      ['/data/pages/ar.json', () => site.missing.add('/data/pages/ar.json'), () => site.missing.clear()],
      ['/data/pages/desk.json', () => site.changed.set('/data/pages/desk.json', '{}'), () => site.changed.delete('/data/pages/desk.json')],
      ['/data/meegeven/uk.json', () => site.changed.set('/data/meegeven/uk.json', '{}'), () => site.changed.delete('/data/meegeven/uk.json')],
    ];
    for (const [index, [path, make, mend]] of faults.entries()) {
      make();
      const before = timesAsked(site, path);
      site.changed.set('/sw.js', `${newer.worker}// ${String(index)}`);
      await expect
        .poll(async () => {
          await lookAgain(page);
          return timesAsked(site, path);
        }, path)
        .toBeGreaterThan(before);
      await expect.poll(() => cachesOf(page), path).toEqual(cachesFor(deskParts('ar')));
      expect(await stateOf(page), path).toEqual(ready);
      mend();
    }
  });

  test('is kept in part when one part fails the first time, and the rest at the next look', async ({ page }) => {
    site.missing.add('/data/meegeven/uk.json');
    await page.goto(site.address + quietPage());
    await watch(page);
    await expect.poll(() => timesAsked(site, '/data/meegeven/uk.json')).toBe(1);
    await expect.poll(() => cachesOf(page)).toEqual(cachesFor(['site', 'nl']));
    expect(await stateOf(page)).toEqual({ ...ready, isReady: false });
    site.missing.clear();
    await expect.poll(() => stateAfterLook(page)).toEqual(ready);
    expect(await cachesOf(page)).toEqual(cachesFor(deskParts()));
  });

  test('is nothing when the first time fails: the page is not offline, and tries it anew at the next look', async ({ page }) => {
    site.missing.add('/data/map.json');
    await page.goto(site.address + quietPage());
    await watch(page);
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(() => timesAsked(site, '/data/map.json')).toBe(1);
    await expect.poll(workers).toBe(0);
    await lookAgain(page);
    await expect.poll(() => timesAsked(site, '/data/map.json')).toBe(2);
    await expect.poll(workers).toBe(0);
    expect(await page.evaluate(() => window.told.filter(({ isOffline }) => isOffline))).toEqual([]);
    site.missing.clear();
    await expect.poll(() => stateAfterLook(page)).toEqual(ready);
  });

  test('is replaced also when the worker of an older version never answers', async ({ page }) => {
    site.changed.set('/sw.js', 'addEventListener("activate", (event) => event.waitUntil(clients.claim()))');
    await page.goto(site.address + quietPage());
    await watch(page);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.reload();
    site.changed.clear();
    await watch(page);
    await expect.poll(() => stateOf(page), { timeout: 10_000 }).toEqual({ ...ready, isReady: false, isNewer: true });
  });

  test('is nothing where the worker is broken: the site works as ever, with a network', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    site.changed.set('/sw.js', 'throw new Error("broken")');
    await page.goto(site.address + quietPage());
    await watch(page);
    const looks = () => site.asked.filter((one) => one === 'HEAD /sw.js').length;
    await expect.poll(looks).toBe(1);
    await lookAgain(page);
    await takeUpdateIn(page);
    await expect.poll(looks).toBe(2);
    expect(timesAsked(site, '/sw.js')).toBe(2);
    expect(await stateOf(page)).toEqual({ ...ready, isReady: false });
    expect(complaints).toEqual([]);
  });
});
