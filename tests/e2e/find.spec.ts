import { expect, test, type Page } from '@playwright/test';
import { catalogueOf } from './content.ts';
import { venlo } from './page-types.ts';

const visible = (page: Page) => page.locator('.offer-row:visible');
const keysOf = (page: Page) => visible(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer ?? ''));
const all = catalogueOf('voorbeeldstad').offers;

test('without a question the whole list is there', async ({ page }) => {
  await page.goto('/zoeken/');
  await expect(visible(page)).toHaveCount(all.length);
  await expect(page.locator('.find-result')).toBeHidden();
});

test('a word narrows the list to what answers it, and the number is said', async ({ page }) => {
  await page.goto('/zoeken/?q=soep');
  const found = await keysOf(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all.length / 2);
  expect(found).toContain('buurthuis-de-linde/soep');
  await expect(page.getByRole('status').first()).toContainText(String(found.length));
  await expect(page.locator('#q')).toHaveValue('soep');
  await expect(page.locator('.find-nothing')).toBeHidden();
});

test('every heading of a group that is left has something under it', async ({ page }) => {
  await page.goto('/zoeken/?q=soep');
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
      expect((await keysOf(page)).length, example).toBeGreaterThan(0);
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
    await expect(visible(page)).toHaveCount(0);
    await expect(page.locator('.find-nothing')).toBeVisible();
    await expect(page.locator('.find-nothing a').first()).toHaveAttribute('href', /soorten\/informatie-adviespunt\/$/);
    await page.locator(`.find-result a.button[href="${path}"]`).click();
    await expect(visible(page)).toHaveCount(all.length);
  });
}

test('a neighbourhood shows what is there, and what is for everybody', async ({ page }) => {
  await page.goto('/zoeken/?wijk=lindel');
  const areas = await visible(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.area ?? ''));
  expect(areas.some((area) => area.split(' ').includes('lindel'))).toBe(true);
  expect(areas.filter((area) => area !== '' && !area.split(' ').includes('lindel'))).toEqual([]);
  await expect(page.locator('#wijk')).toHaveValue('lindel');
});

test('a stadsdeel shows what is in its neighbourhoods', async ({ page }) => {
  await page.goto('/zoeken/?wijk=achter-het-spoor');
  const found = await keysOf(page);
  const inside = all.filter(({ place }) => ['molenkwartier', 'oosterveld', 'achter-het-spoor'].includes(place.neighbourhood?.id ?? '')).map(({ key }) => key);
  expect(inside.length).toBeGreaterThan(3);
  expect(found).toEqual(expect.arrayContaining(inside));
});

test('a word and a neighbourhood narrow together', async ({ page }) => {
  await page.goto('/zoeken/?q=koffie&wijk=oosterveld');
  const both = await keysOf(page);
  await page.goto('/zoeken/?q=koffie');
  expect(await keysOf(page)).toEqual(expect.arrayContaining(both));
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
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a very long question is cut off', async ({ page }) => {
  await page.goto(`/zoeken/?q=${'koffie'.repeat(500)}`);
  await expect(page.locator('h1')).toBeVisible();
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
  expect(await visible(page).count()).toBeGreaterThan(0);
  expect(await visible(page).count()).toBeLessThan(catalogueOf('venlo').offers.length);
});
