import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { failingSite, type FailingSite } from './failing-site.ts';
import { opened, ready, stateAfterLook, stateOf, watch } from './offline-watcher.ts';

const built = (path: string) => readFileSync(`dist/voorbeeldstad/${path}`, 'utf8');

test.describe('once everything is kept', () => {
  // One page for all of these: to keep everything takes longest.
  test.describe.configure({ mode: 'default' });
  let site: FailingSite;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    site = await failingSite();
    page = await (await browser.newContext()).newPage();
    await opened(page, site);
  });
  test.beforeEach(async () => {
    Object.assign(site, { isGone: false, isBroken: false, delay: 0 });
    site.changed.clear();
    await page.context().setOffline(false);
    await page.goto(`${site.address}hulp-nu/`);
    await watch(page);
    await expect.poll(() => stateOf(page)).toEqual(ready);
  });
  test.afterAll(async () => {
    await page.context().close();
    site.close();
  });

  test('a page opens without a network, with its style and drawings, and says so', async () => {
    await page.context().setOffline(true);
    await expect.poll(() => stateOf(page)).toEqual({ ...ready, isOffline: true });
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(0);
    expect(await page.evaluate(async () => (await fetch('/pictograms.svg')).ok)).toBe(true);
  });

  test('a page that is not kept is not there without a network', async () => {
    await page.context().setOffline(true);
    for (const path of ['', 'zoeken/', 'onderwerpen/huiselijk-geweld/', 'plekken/veilige-plek-voorbeeldstad/', 'ar/hulp-nu/', 'hulp-nu/?q=x']) {
      await expect(page.goto(site.address + path), path).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    }
  });

  test('a page asked without its last slash opens at its own address', async () => {
    await page.context().setOffline(true);
    await page.goto(`${site.address}balie?voor=verwijzer`);
    expect(page.url()).toBe(`${site.address}balie/?voor=verwijzer`);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a network without internet is no network', async () => {
    site.isGone = true;
    await expect.poll(() => stateAfterLook(page)).toEqual({ ...ready, isOffline: true });
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a server that is out of order shows the kept page', async () => {
    site.isBroken = true;
    const answer = await page.reload();
    expect(answer?.status()).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a server that is slow shows the kept page after three seconds', async () => {
    site.delay = 20_000;
    const start = Date.now();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toBeVisible();
    expect(Date.now() - start).toBeGreaterThan(2500);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  test('what the network answers is shown first, and never written over what is kept', async () => {
    site.changed.set('/data/search/nl.json', '{"new":true}');
    const search = () => page.evaluate(async () => (await fetch('/data/search/nl.json')).text());
    expect(await search()).toBe('{"new":true}');
    await page.context().setOffline(true);
    expect(await search()).toBe(built('data/search/nl.json'));
  });
});
