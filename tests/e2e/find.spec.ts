import { expect, test, type Page } from '@playwright/test';
import { within, type Neighbourhood } from '#domain/neighbourhood.ts';
import type { Offer } from '#domain/place.ts';
import { catalogueOf } from './content.ts';
import { hitsIn } from './finder-expected.ts';
import { groupsOn, isReady } from './finder-page.ts';
import { venlo } from './page-types.ts';

const visible = (page: Page) => page.locator('.offer-row:visible');
const { offers: all, neighbourhoods } = catalogueOf('voorbeeldstad');

/** What is found, once the answer is there. */
async function foundOn(page: Page): Promise<readonly string[]> {
  await isReady(page);
  await expect.poll(async () => (await groupsOn(page)).length).toBeGreaterThan(0);
  return hitsIn(await groupsOn(page));
}

test('without a question the whole list is there', async ({ page }) => {
  await page.goto('/zoeken/');
  await isReady(page);
  await expect(visible(page)).toHaveCount(all.length);
  await expect(page.locator('.find-count')).toContainText(String(all.length));
});

test('a word narrows the list to what answers it, and the number is said', async ({ page }) => {
  await page.goto('/zoeken/?q=soep');
  const found = await foundOn(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all.length / 2);
  expect(found).toContain('buurthuis-de-linde/soep');
  await expect(visible(page)).toHaveCount(found.length);
  await expect(page.locator('.find-result [role="status"]')).toContainText(String(found.length));
  await expect(page.locator('#q')).toHaveValue('soep');
  await expect(page.locator('.find-nothing')).toBeHidden();
});

test('every heading of a group that is left has something under it', async ({ page }) => {
  await page.goto('/zoeken/?q=koffie&wijk=lindel');
  await foundOn(page);
  for (const group of await page.locator('.find-group:visible').all()) expect(await group.locator('.offer-row:visible').count()).toBeGreaterThan(0);
});

for (const path of ['/', '/en/', '/ar/']) {
  test(`every example under the search field of ${path} finds something`, async ({ page }) => {
    await page.goto(path);
    const hint = await page.locator('#q-hint').innerText();
    const examples = hint
      .replace(/^[^:]*:/, '')
      .split(/[,،]/)
      .map((example) => example.trim());
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      await page.goto(`${path}zoeken/?q=${encodeURIComponent(example)}`);
      expect((await foundOn(page)).length, example).toBeGreaterThan(0);
    }
  });
}

test('a search from the front page leads to its answer', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').fill('taalles');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=taalles/);
  await expect(page.locator('#q')).toHaveValue('taalles');
});

for (const [language, path] of [
  ['nl', '/zoeken/'],
  ['ar', '/ar/zoeken/'],
] as const) {
  test(`when nothing is found there is a way out, in ${language}`, async ({ page }) => {
    await page.goto(`${path}?q=xyzzyplugh`);
    await isReady(page);
    await expect(page.locator('.find-nothing')).toBeVisible();
    // Nothing but the place to ask.
    await expect(visible(page)).toHaveCount(1);
    await expect(page.locator('.find-nothing .buttons a').first()).toHaveAttribute('href', /soorten\/informatie-adviespunt\/$/);
    await page.locator(`.find-result a[href="${path}"]`).click();
    await expect(visible(page)).toHaveCount(all.length);
  });
}

const named = (id: string) => neighbourhoods.find((neighbourhood) => neighbourhood.id === id)!;

/** Who may come: it is there, lies in it or around it, is for everybody, or nobody knows where it is. */
function isForWhoLivesIn(wijk: Neighbourhood, { place, serves }: Offer): boolean {
  const isNear = (one: Neighbourhood) => within(one).includes(wijk) || within(wijk).includes(one);
  if (serves !== 'all') return serves.some(isNear);
  if (place.neighbourhood) return isNear(place.neighbourhood);
  const { where } = place;
  return where.kind !== 'area' || where.neighbourhoods.length === 0 || where.neighbourhoods.some((id) => isNear(named(id)));
}

for (const wijk of ['lindel', 'achter-het-spoor', 'hoogveld']) {
  test(`${wijk} shows what is there and what is for everybody, and nothing of elsewhere`, async ({ page }) => {
    await page.goto(`/zoeken/?wijk=${wijk}`);
    const wanted = all.filter((offer) => isForWhoLivesIn(named(wijk), offer)).map(({ key }) => key);
    expect(wanted.length).toBeLessThan(all.length);
    expect((await foundOn(page)).toSorted()).toEqual(wanted.toSorted());
    await expect(page.locator('#wijk')).toHaveValue(wijk);
    const here = new Map(await groupsOn(page)).get('here') ?? [];
    const inside = all.filter(({ place }) => place.neighbourhood && within(named(wijk)).includes(place.neighbourhood));
    expect(inside.length).toBeGreaterThan(3);
    expect(here).toEqual(expect.arrayContaining(inside.filter((offer) => wanted.includes(offer.key)).map(({ key }) => key)));
  });
}

test('a word and a neighbourhood narrow together', async ({ page }) => {
  await page.goto('/zoeken/?q=koffie&wijk=oosterveld');
  const both = await foundOn(page);
  expect(both.length).toBeGreaterThan(0);
  await page.goto('/zoeken/?q=koffie');
  const one = await foundOn(page);
  expect(one).toEqual(expect.arrayContaining([...both]));
  expect(one.length).toBeGreaterThan(both.length);
});

test('a hostile question is only a word', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(
    `/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'(.*)+[')}&wijk=${encodeURIComponent('"><script>alert(2)</script>')}&open=%00`,
  );
  await isReady(page);
  await expect(page.locator('.chip')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a very long question is cut off', async ({ page }) => {
  await page.goto(`/zoeken/?q=${'koffie'.repeat(500)}`);
  await isReady(page);
  expect((await page.locator('#q').inputValue()).length).toBeLessThanOrEqual(100);
});

for (const [how, body] of [
  ['is blocked', undefined],
  ['breaks', 'throw new Error("broken")'],
] as const) {
  test(`when the script ${how} the whole list stays`, async ({ page }) => {
    await page.route('**/*.js', (route) => (body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })));
    await page.goto('/zoeken/?q=soep&open=nu');
    await expect(visible(page)).toHaveCount(all.length);
  });
}

test('Venlo can be searched too', async ({ page }) => {
  await page.goto(venlo('zoeken/?q=taal'));
  const found = await foundOn(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(catalogueOf('venlo').offers.length);
});
