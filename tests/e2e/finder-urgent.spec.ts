import { expect, test } from '@playwright/test';
import { openFinder, phone } from './finder-page.ts';

test.use({ viewport: phone });

for (const [locale, text] of [
  ['', 'mijn man slaat mij'],
  ['', 'ik wil niet meer leven'],
  ['ar/', 'زوجي يضربني'],
  ['uk/', 'не хочу жити'],
] as const) {
  test(`who writes "${text}" sees the numbers to call before any list`, async ({ page }) => {
    await page.goto(`/${locale}zoeken/?q=${encodeURIComponent(text)}`);
    const numbers = page.locator('.find-urgent');
    await expect(numbers.locator('a[href^="tel:"]').first()).toBeInViewport();
    // The foot of the page keeps its own, and no id stands twice.
    await expect(page.locator('#help-nu')).toHaveCount(1);
    expect(
      await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size === document.querySelectorAll('[id]').length),
    ).toBe(true);
  });
}

test('who looks for coffee is not alarmed', async ({ page }) => {
  await openFinder(page, 'q=koffie');
  await expect(page.locator('.find-count')).toBeVisible();
  await expect(page.locator('.find-urgent')).toHaveCount(0);
});
