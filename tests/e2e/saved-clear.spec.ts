import { expect, test, type Page } from '@playwright/test';
import { dutch } from './content.ts';
import { failingSite } from './failing-site.ts';
import { blockStorage, clearButton, linde, save, stored, words, written } from './saved-places.ts';

test.use({ serviceWorkers: 'block' });

test('“Alles wissen” asks first, and can be left', async ({ page }) => {
  await save(page, [linde]);
  await page.goto('/bewaard/');
  await clearButton(page).click();
  await expect(page.getByRole('button', { name: words.clearYes! })).toBeFocused();
  await expect(page.getByText(words.clearSure!)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(clearButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.clearNo! })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(clearButton(page)).toBeFocused();
  await expect(page.getByText(words.clearSure!)).toBeHidden();
  expect(await stored(page)).toBe(written(linde));
});

test('“Alles wissen” leaves no name of a place on the page, also not of one that was taken away before', async ({ page }) => {
  await save(page, [linde]);
  await page.goto('/bewaard/');
  const row = page.locator('#saved-places [data-place]:visible');
  const name = (await row.getAttribute('data-name'))!;
  await row.getByRole('button').click();
  await expect(page.locator('#saved-said')).toContainText(name);
  await clearButton(page).click();
  await page.getByRole('button', { name: words.clearYes! }).click();
  await expect(page.locator('#saved-said')).toBeEmpty();
});

test('“Alles wissen” says before it does so that the site is gone too, when there is no internet', async ({ page, context }) => {
  await page.goto('/bewaard/');
  await clearButton(page).click();
  await expect(page.getByText(words.clearOffline!)).toBeHidden();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await clearButton(page).click();
  await expect(page.getByText(words.clearOffline!)).toBeVisible();
});

test('“Alles wissen” says that everything has gone where the browser lets a site keep nothing', async ({ page }) => {
  await blockStorage(page);
  await page.goto('/bewaard/');
  await clearButton(page).click();
  await page.getByRole('button', { name: words.clearYes! }).click();
  await expect(page.locator('#clear [role="status"]')).toHaveText(words.cleared!, { useInnerText: true });
});

test('“Alles wissen” says so when a copy could not be taken away', async ({ page }) => {
  await page.addInitScript(() => {
    caches.keys = () => Promise.reject(new DOMException('Out of order.', 'UnknownError'));
  });
  await save(page, [linde]);
  await page.goto('/bewaard/');
  await clearButton(page).click();
  await page.getByRole('button', { name: words.clearYes! }).click();
  await expect(page.locator('#clear [role="status"]')).toHaveText(words.clearFailed!, { useInnerText: true });
  expect(await stored(page)).toBeNull();
});

test.describe('with a copy of the site on the device', () => {
  test.use({ serviceWorkers: 'allow' });
  test.slow();

  const kept = (page: Page) =>
    page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  const clear = async (page: Page) => {
    await clearButton(page).click();
    await page.getByRole('button', { name: words.clearYes! }).click();
    await expect(page.locator('#clear [role="status"]')).toHaveText(words.cleared!, { useInnerText: true });
  };

  test('“Alles wissen” takes away the places, the copies and the worker, and says so', async ({ page }) => {
    await save(page, [linde]);
    await page.goto('/balie/');
    await expect(page.locator('.desk-foot')).toContainText(dutch.desk!.ready!, { timeout: 30_000 });
    await page.goto('/bewaard/');
    expect((await kept(page)).length).toBeGreaterThan(2);
    await clear(page);
    await expect(clearButton(page)).toBeFocused();
    await expect(page.getByText(words.empty!)).toBeVisible();
    expect(await kept(page)).toEqual([]);
  });

  test('what is on its way when somebody presses does not come in', async ({ page }) => {
    const site = await failingSite();
    site.delay = 300;
    await page.goto(`${site.address}bewaard/`);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 }).toBeGreaterThan(0);
    await clear(page);
    await page.waitForTimeout(4000);
    expect(await kept(page)).toEqual([]);
    site.close();
  });

  test('a copy that was still to come when somebody pressed is gone as well', async ({ page }) => {
    await page.goto('/bewaard/');
    await clear(page);
    // Longer than a page waits before it keeps a copy.
    await page.waitForTimeout(11_000);
    await expect.poll(() => kept(page)).toEqual([]);
  });
});
