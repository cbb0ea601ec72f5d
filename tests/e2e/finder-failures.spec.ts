import { expect, test, type Page } from '@playwright/test';
import { catalogueOf } from './content.ts';
import { groupsFor, said } from './finder-expected.ts';
import { choice, choose, desk, expectGroups, openFinder, phone, serverList } from './finder-page.ts';

test.use({ viewport: desk });

const { offers } = catalogueOf('voorbeeldstad');

let sent: readonly string[] | undefined;

/** The keys in the order in which the server sends them. */
async function sentBy(page: Page): Promise<readonly string[]> {
  if (sent) return sent;
  const html = await (await page.request.get('/zoeken/')).text();
  return (sent = [...html.matchAll(/data-offer="([^"]+)"/g)].map(([, key]) => key!));
}

/** The list of the server is there, whole, in its own order and to be seen. */
async function expectWholeList(page: Page) {
  expect(await serverList(page)).toEqual(await sentBy(page));
  await expect(page.locator('#finder-all .offer-row').filter({ visible: true })).toHaveCount(offers.length);
  await expect(page.locator('#finder-answer .offer-row')).toHaveCount(0);
}

for (const [what, pattern] of [
  ['React', /client\.[\w-]+\.js$/],
  ['the finder itself', /zoeken\.astro.*\.js$/],
] as const) {
  test(`when ${what} does not come the whole list stays, and the form still asks`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto('/zoeken/?onderwerp=geld');
    await expectWholeList(page);
    await page.locator('main #q').fill('soep');
    await page.locator('main #q').press('Enter');
    await expect(page).toHaveURL(/\?q=soep/);
    await expectWholeList(page);
  });
}

for (const [what, broken] of [
  ['cut off', (json: string) => json.slice(0, json.length / 2)],
  ['of something else', () => '{"facts":[]}'],
] as const) {
  test(`when the facts of the finder are ${what} the whole list stays`, async ({ page }) => {
    await page.route(/\/zoeken\/(\?|$)/, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/(id="finder-facts"[^>]*>)([^<]*)/, (_, tag: string, json: string) => tag + broken(json));
      expect(body).not.toBe(html);
      await route.fulfill({ response, body });
    });
    await page.goto('/zoeken/?onderwerp=geld', { waitUntil: 'networkidle' });
    await expect(page.locator('html')).not.toHaveAttribute('data-finder', 'ready');
    await expectWholeList(page);
  });
}

/** From the moment `isBroken` is set, counting words fails: nothing can be drawn any more. */
const breakable = (page: Page) =>
  page.addInitScript(() => {
    const rules = Intl.PluralRules.prototype;
    const real = Reflect.get(rules, 'select') as (count: number) => Intl.LDMLPluralRule;
    rules.select = function (this: Intl.PluralRules, count: number) {
      if ('isBroken' in window) throw new Error('broken half-way');
      return real.call(this, count);
    };
  });
const breakNow = (page: Page) => page.evaluate(() => Object.assign(window, { isBroken: true }).isBroken);

async function expectBroken(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-finder', 'broken');
  await expect(page.getByRole('alert').filter({ hasText: said('broken') })).toBeVisible();
  await expectWholeList(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-map');
  for (const left of ['.finder-bar', '.pills', '#finder-filters > *', '#finder-map > *', 'dialog', '.card-note:not(:empty)'])
    await expect(page.locator(left)).toHaveCount(0);
}

test('a fault half-way gives every card back', async ({ page }) => {
  await breakable(page);
  await openFinder(page, 'wijk=lindel&postcode=0002');
  await expectGroups(page, groupsFor('wijk=lindel&postcode=0002'));
  await breakNow(page);
  await (await choice(page, 'cost', 'gratis')).click();
  await expectBroken(page);
  // The form does what it does without the finder.
  await page.locator('main #q').fill('soep');
  await page.locator('main #q').press('Enter');
  await expect(page).toHaveURL(/\?q=soep/);
});

test('a fault in a sheet over the page gives the page back', async ({ page }) => {
  await page.setViewportSize(phone);
  await breakable(page);
  await openFinder(page);
  await page.locator('.open-filters').click();
  await breakNow(page);
  await (await choice(page, 'cost', 'gratis')).click();
  await expectBroken(page);
  await page.locator('.offer-row a').first().click();
  await expect(page).toHaveURL(/\/plekken\//);
});

test('a fault beside an open map takes the map away too', async ({ page }) => {
  await breakable(page);
  await openFinder(page, 'onderwerp=geld');
  await page.locator('.open-map').click();
  await expect(page.locator('#finder-map .map-pin').first()).toBeVisible();
  await breakNow(page);
  await page.locator('.clear').click();
  await expectBroken(page);
});

test('a browser that refuses to store or to change the address does not matter', async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    for (const way of ['pushState', 'replaceState'] as const)
      history[way] = () => {
        throw new DOMException('too many', 'SecurityError');
      };
  });
  await openFinder(page);
  await choose(page, 'topic', 'geld');
  await expectGroups(page, groupsFor('onderwerp=geld'));
  await page.locator('main #q').fill('brief');
  await expectGroups(page, groupsFor('q=brief&onderwerp=geld'));
});

for (const [what, pattern, answer] of [
  ['the script of the map does not come', /\/_astro\/map\.[\w-]+\.js$/, undefined],
  ['the styles of the map do not come', /\/_astro\/map\.[\w-]+\.css$/, undefined],
  ['the ground of the map breaks', /\/data\/map\.json$/, { status: 500, body: 'broken' }],
  ['the ground of the map is something else', /\/data\/map\.json$/, { status: 200, contentType: 'application/json', body: '{}' }],
] as const) {
  test(`when ${what} the page says so, and the list works on`, async ({ page }) => {
    await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await openFinder(page, 'onderwerp=geld');
    await page.locator('.open-map').click();
    await expect(page.locator('#finder-map')).toContainText(said('mapFailed'));
    await page.locator('.pill input[value="vandaag"]').check();
    await expectGroups(page, groupsFor('open=vandaag&onderwerp=geld'));
    await page.locator('.open-map').click();
    await expect(page.locator('#finder-map')).toBeEmpty();
    // Another try, now that it works.
    await page.unroute(pattern);
    await page.locator('.open-map').click();
    await expect(page.locator('#finder-map .map-pin').first()).toBeVisible();
  });
}
