import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { failingSite, type FailingSite } from './failing-site.ts';
import { opened, quietPage, ready, stateAfterLook, stateOf, watch } from './offline-watcher.ts';

test.use({ serviceWorkers: 'allow' });

const texts = (language: string): Record<string, string> =>
  (JSON.parse(readFileSync(`content/translations/${language}/interface.json`, 'utf8')) as { offline?: Record<string, string> }).offline ?? texts('nl');
const built = (path: string) => readFileSync(`dist/voorbeeldstad/${path}`, 'utf8');

test.describe('once everything is kept', () => {
  // One page for all of these: to keep everything takes longest.
  test.describe.configure({ mode: 'default' });
  let site: FailingSite;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    site = await failingSite();
    page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage();
    await opened(page, site);
  });
  test.beforeEach(async () => {
    Object.assign(site, { isGone: false, isBroken: false, delay: 0 });
    site.changed.clear();
    await page.context().setOffline(false);
    await page.goto(site.address + quietPage());
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

  test('for a page that is not kept it is said, in its language, that there is no internet, and not which page it is', async () => {
    await page.context().setOffline(true);
    for (const [path, words] of [
      ['onderwerpen/huiselijk-geweld/', texts('nl').title!],
      ['plekken/veilige-plek-voorbeeldstad/', texts('nl').title!],
      ['wijken/lindel/poster/', texts('nl').title!],
      ['bestaat-niet', texts('nl').title!],
      ['ar/plekken/veilige-plek-voorbeeldstad/', texts('ar').title!],
      ['uk/zoeken/?q=x', texts('uk').title!],
    ] as const) {
      const answer = await page.goto(site.address + path);
      expect([answer?.status(), page.url()], path).toEqual([503, site.address + path]);
      await expect(page.locator('h1'), path).toHaveText(words);
      expect([await page.title(), await page.locator('main').innerText()].join(' '), path).not.toMatch(/geweld|veilig|bestaat|lindel/i);
      await expect(page.locator('a[href^="tel:112"]').first(), path).toBeVisible();
    }
  });

  test('the page that says so leads on to what works, and back to the page that was asked once there is internet again', async () => {
    await page.context().setOffline(true);
    await page.goto(`${site.address}uk/zoeken/?q=x`);
    await page.context().setOffline(false);
    await page.locator('main a.nl-button').first().click();
    await expect(page.locator('html')).toHaveAttribute('data-path', 'zoeken/');
    expect(page.url()).toBe(`${site.address}uk/zoeken/?q=x`);
    await page.context().setOffline(true);
    await page.goto(`${site.address}stijl/`);
    const ways = page.locator('main section a:visible');
    await expect(ways).toHaveCount(5);
    for (const address of await ways.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      expect((await page.goto(address))?.status(), address).toBe(200);
    }
  });

  test('the page that says so promises nothing in a language that is not kept, and leads to one that is', async () => {
    await page.context().setOffline(true);
    await page.goto(`${site.address}uk/zoeken/`);
    await expect(page.locator('main a[href="."]')).toBeVisible();
    const ways = page.locator('main section a:visible');
    await expect(ways).toHaveText(['Nederlands']);
    await ways.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(page.locator('html')).toHaveAttribute('data-path', '');
  });

  test('a file that is not kept fails as it does without a worker', async () => {
    await page.context().setOffline(true);
    const failure = (path: string) =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            ({ status }) => status,
            () => 'failed',
          ),
        path,
      );
    for (const path of ['/data/offers.json', '/zoeken/', '/beheer/']) expect(await failure(path), path).toBe('failed');
    await expect(page.goto(`${site.address}beheer/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
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
