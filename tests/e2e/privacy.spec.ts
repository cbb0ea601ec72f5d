import { expect, test, type Page } from '@playwright/test';
import { addressIn, pageList, venlo } from './page-types.ts';

/** Opens a page and tells which other origins it asked, and what the console complained about. */
async function visit(page: Page, address: string) {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  const origin = new URL(page.url()).origin;
  return { response, foreign: requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')), complaints };
}

async function storedBy(page: Page) {
  const inPage = await page.evaluate(async () =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, ...(await indexedDB.databases()).map(({ name }) => name ?? '')].filter(
      (name) => name !== '',
    ),
  );
  return [...inPage, ...(await page.context().cookies()).map(({ name }) => name)];
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
