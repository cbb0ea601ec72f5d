import { expect, test } from '@playwright/test';
import { venlo } from './page-types.ts';

for (const [language, start] of [
  ['nl', '/'],
  ['ar', '/ar/'],
  ['en', '/en/'],
] as const) {
  test(`a page that isn't there answers 404 in ${language} and shows the way`, async ({ page }) => {
    const response = await page.goto(`${start}plekken/bestaat-niet/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.search-form')).toBeVisible();
    await expect(page.locator('#help-nu a[href="tel:112"]')).toBeVisible();
    await page.locator(`main a[href="${start}zoeken/"]`).click();
    await expect(page).toHaveURL(new RegExp(`${start}zoeken/$`));
  });
}

test('a place of Venlo is not there in Voorbeeldstad, and the other way round', async ({ request }) => {
  expect((await request.get('/plekken/bibliotheek-blerick/')).status()).toBe(404);
  expect((await request.get(venlo('plekken/buurthuis-de-linde/'))).status()).toBe(404);
});
