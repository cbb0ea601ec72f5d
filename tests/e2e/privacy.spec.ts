import { expect, test, type Page } from '@playwright/test';
import { areKept } from './offline-watcher.ts';
import { addressIn, pageList, venlo } from './page-types.ts';
import { storedBy } from './stored.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens a page and tells what it asks of other origins, and what the console complains about; both go on as long as the page is open. */
async function visit(page: Page, address: string) {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(address, process.env.VOORBEELDSTAD_URL);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  return { response, foreign, complaints };
}

for (const [name, path] of pageList) {
  test(`${name} asks no other site, stores nothing and breaks no policy`, async ({ page }) => {
    const { response, foreign, complaints } = await visit(page, addressIn('nl', path));
    expect(foreign).toEqual([]);
    expect(await storedBy(page)).toEqual([]);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    // A browser reports the status of a page that isn't there.
    expect(complaints.filter((text) => !(path === '404/' && text.includes('404')))).toEqual([]);
  });
}

for (const path of ['', 'zoeken/?q=taal', 'wijken/blerick/', 'plekken/bibliotheek-venlo-stadsbibliotheek/', 'hulp-nu/']) {
  test(`/${path} of Venlo asks no other site, stores nothing and breaks no policy`, async ({ page }) => {
    const { foreign, complaints } = await visit(page, venlo(path));
    expect(foreign).toEqual([]);
    expect(await storedBy(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const [town, address, others] of [
  ['Voorbeeldstad', '/zoeken/?wijk=lindel', []],
  ['Venlo', venlo('zoeken/?wijk=blerick'), ['https://service.pdok.nl']],
] as const) {
  test(`the map of ${town} asks ${others.join('') || 'no other site'}, stores nothing and breaks no policy`, async ({ page }) => {
    const referrers: string[] = [];
    const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64');
    await page.route('https://service.pdok.nl/**', (route) => {
      referrers.push(route.request().headers().referer ?? '');
      return route.fulfill({ contentType: 'image/png', body: picture });
    });
    const { foreign, complaints } = await visit(page, address);
    expect(foreign).toEqual([]);
    await page.locator('.open-map').click();
    await expect(page.locator('#finder-map .map-label').first()).toBeAttached();
    if (others.length > 0) await expect(page.locator('#finder-map .leaflet-tile-loaded').first()).toBeAttached();
    expect([...new Set(foreign.map((url) => new URL(url).origin))]).toEqual(others);
    // Who draws the picture isn't told which page it is for.
    expect(referrers.filter((referrer) => referrer !== '')).toEqual([]);
    expect(await storedBy(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test.describe('somebody who stays on a page for a while', () => {
  test('gets a copy of the site from the site alone, and nothing else is stored', async ({ page, context }) => {
    const asked: string[] = [];
    // Of the service worker too.
    context.on('request', (request) => asked.push(request.url()));
    await page.clock.install();
    const { complaints } = await visit(page, '/zoeken/?q=schulden&wijk=lindel');
    await page.clock.fastForward(9000);
    await areKept(page, ['site', 'nl']);
    const own = new URL('/', page.url()).href;
    expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    // What somebody asked goes with the page, and not with what is kept.
    expect(asked.filter((url) => /schulden|lindel\/?$/.test(url)).every((url) => url === page.url())).toBe(true);
    expect(await storedBy(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('about violence leaves nothing there', async ({ page }) => {
    await page.clock.install();
    await visit(page, '/onderwerpen/huiselijk-geweld/');
    await page.clock.fastForward(60_000);
    await page.evaluate(() => fetch('/favicon.svg', { cache: 'reload' }));
    expect(await storedBy(page)).toEqual([]);
  });
});

test('the response headers keep others out', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['referrer-policy']).toBe('same-origin');
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['set-cookie']).toBeUndefined();
});

test('an inline script is refused by the policy', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});
