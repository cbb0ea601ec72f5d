import { expect, test, type Page, type Route } from '@playwright/test';
import { firstRest } from '#search/with-fallback.ts';
import { catalogueOf } from './content.ts';
import { groupsFor, monday, said } from './finder-expected.ts';
import { desk, expectGroups, groupsOn, openFinder } from './finder-page.ts';

test.use({ viewport: desk });

const { offers } = catalogueOf('voorbeeldstad');
const asking = '**/zoekmachine/multi-search';
const field = (page: Page) => page.locator('main #q');

/** The site as it is built with SEARCH_URL and SEARCH_KEY. */
const withServer = (page: Page) =>
  page.route(/\/zoeken\/(\?|$)/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const settings = JSON.stringify({ url: '/zoekmachine', key: 'search-only', index: 'voorbeeldstad_nl', language: 'nl' });
    const body = html.replace('</main>', `</main><script type="application/json" id="search-server">${settings}</script>`);
    expect(body).not.toBe(html);
    await route.fulfill({ response, body });
  });

interface Asked {
  readonly q: string;
}
type Hits = (query: Asked) => readonly object[];

/** A server that answers in the shape of a real one. */
const answering = (hitsFor: Hits) => (route: Route) => {
  const { queries } = route.request().postDataJSON() as { queries: readonly Asked[] };
  return route.fulfill({
    json: {
      results: queries.map((query) => ({ indexUid: 'voorbeeldstad_nl', hits: hitsFor(query), query: query.q, estimatedTotalHits: query.q === '' ? 60 : 1 })),
    },
  });
};

/** An offer that the word "xylofoon" would never find here. */
const only = offers.find(({ kind }) => kind.id !== 'huisarts')!.key;
const findsOnly = answering(({ q }) => (q === '' ? [] : [{ key: only, _rankingScore: 1 }]));

/** Counts what is asked of the server and how often the index of the site is fetched, and hears what the console complains about. */
function watch(page: Page) {
  const seen = { server: 0, index: 0, complaints: [] as string[] };
  page.on('request', (request) => {
    if (request.url().includes('/zoekmachine/')) seen.server += 1;
    if (request.url().includes('/data/search/')) seen.index += 1;
  });
  page.on('console', (message) => {
    // A browser itself reports what it could not load.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  return seen;
}

async function expectNothingAlarming(page: Page, { complaints }: { readonly complaints: readonly string[] }) {
  expect(complaints).toEqual([]);
  await expect(page.locator('.find-result [role="alert"]')).toHaveCount(0);
  await expect(page.getByText(said('searchFailed'))).toHaveCount(0);
}

test('the server answers, and the index of the site is not fetched', async ({ page }) => {
  const seen = watch(page);
  await withServer(page);
  await page.route(asking, findsOnly);
  await openFinder(page, 'q=xylofoon');
  await expect.poll(async () => (await groupsOn(page)).flatMap(([, keys]) => keys)).toEqual([only]);
  expect(seen.server).toBe(1);
  expect(seen.index).toBe(0);
  await expectNothingAlarming(page, seen);
});

for (const [what, answer] of [
  [
    'refuses the key',
    (route: Route) => route.fulfill({ status: 403, json: { message: 'The provided API key is invalid.', code: 'invalid_api_key', type: 'auth' } }),
  ],
  ['has no index', (route: Route) => route.fulfill({ status: 400, json: { message: 'Index not found.', code: 'index_not_found', type: 'invalid_request' } })],
  ['has too much to do', (route: Route) => route.fulfill({ status: 503, json: { message: 'Busy.', code: 'too_many_search_requests', type: 'system' } })],
  ['sends a page', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' })],
  ['sends something else', (route: Route) => route.fulfill({ json: { results: [{ hits: 'none' }] } })],
  ['is gone', (route: Route) => route.abort('connectionrefused')],
  ['never answers', () => undefined],
] as const) {
  test(`when the server ${what} the index of the site gives the same list`, async ({ page }) => {
    const seen = watch(page);
    await withServer(page);
    await page.route(asking, answer);
    await openFinder(page, 'q=schulden');
    await expectGroups(page, groupsFor('q=schulden'));
    // It is left alone from now on.
    await field(page).fill('koffie');
    await expectGroups(page, groupsFor('q=koffie'));
    expect(seen.server).toBe(1);
    await expectNothingAlarming(page, seen);
  });
}

test('when the script that asks the server does not come the index of the site answers', async ({ page }) => {
  const seen = watch(page);
  await withServer(page);
  await page.route(/\/server-engine\.[\w-]+\.js$/, (route) => route.abort());
  await openFinder(page, 'q=schulden');
  await expectGroups(page, groupsFor('q=schulden'));
  expect(seen.server).toBe(0);
  await expectNothingAlarming(page, seen);
});

test('after a while the server is asked again, and without a network it is not', async ({ page, context }) => {
  const seen = watch(page);
  await withServer(page);
  await page.route(asking, (route) => route.fulfill({ status: 503, json: {} }));
  await openFinder(page, 'q=schulden');
  await expectGroups(page, groupsFor('q=schulden'));
  await context.setOffline(true);
  await page.clock.setFixedTime(new Date(monday.getTime() + firstRest));
  await field(page).fill('koffie');
  await expectGroups(page, groupsFor('q=koffie'));
  expect(seen.server).toBe(1);
  await page.unroute(asking);
  await page.route(asking, findsOnly);
  await context.setOffline(false);
  await field(page).fill('xylofoon');
  await expect.poll(async () => (await groupsOn(page)).flatMap(([, keys]) => keys)).toEqual([only]);
  expect(seen.server).toBe(2);
  await expectNothingAlarming(page, seen);
});

test('markup in an answer never becomes part of the page', async ({ page }) => {
  const seen = watch(page);
  const markup = '<img src=x onerror=alert(1)>';
  await withServer(page);
  await page.route(
    asking,
    answering(({ q }) => [
      {
        key: `${markup}${q}`,
        title: `${markup} schulden`,
        _rankingScoreDetails: { typo: { typoCount: 1 } },
        _matchesPosition: { title: [{ start: 0, length: 99 }] },
      },
      { key: only, title: markup, _rankingScoreDetails: { typo: { typoCount: 1 } } },
    ]),
  );
  await openFinder(page, 'q=scholden');
  await expect(page.locator('.find-meant')).toHaveText(said('meant', { text: 'schulden' }));
  await expect.poll(async () => (await groupsOn(page)).flatMap(([, keys]) => keys)).toEqual([only]);
  await expect(page.locator('main img')).toHaveCount(0);
  await expectNothingAlarming(page, seen);
});

test('suggestions and what is read from the words stay as they are', async ({ page }) => {
  const shown = async () => {
    await openFinder(page, 'q=gratis+koffie');
    await expectGroups(page, groupsFor('q=gratis+koffie'));
    const chips = await page.locator('.chip').allTextContents();
    await field(page).fill('');
    await field(page).pressSequentially('taal');
    const options = page.locator('#suggestions').getByRole('option');
    await expect(options.filter({ hasText: 'taal' }).first()).toBeVisible();
    return { chips, suggestions: await options.allTextContents() };
  };
  const without = await shown();
  expect(without.chips.length).toBeGreaterThan(1);
  await withServer(page);
  await page.route(asking, (route) => route.abort());
  expect(await shown()).toEqual(without);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there as ever, and nothing is asked', async ({ page }) => {
    const seen = watch(page);
    await withServer(page);
    await page.goto('/zoeken/?q=schulden');
    await expect(page.locator('#finder-all .offer-row').filter({ visible: true })).toHaveCount(offers.length);
    expect(seen.server).toBe(0);
  });
});
