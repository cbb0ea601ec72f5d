/** Finding one's own language: the switch, and the offer to who comes in with another language than the page has. */
import { expect, test } from '@playwright/test';

const offer = '.language-offer';

test.describe('the switch', () => {
  test('keeps the page and what was asked there', async ({ page }) => {
    await page.goto('/zoeken/?q=koffie&wijk=lindel');
    await page.locator('.languages summary').first().click();
    await page.getByRole('link', { name: 'Polski' }).first().click();
    await expect(page).toHaveURL(/\/pl\/zoeken\/\?q=koffie&wijk=lindel$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.locator('main #q')).toHaveValue('koffie');
  });

  test('keeps a filter that was chosen after the page came in', async ({ page }) => {
    await page.goto('/zoeken/');
    await page.locator('main #wijk').selectOption('lindel');
    await expect(page).toHaveURL(/wijk=lindel/);
    await page.locator('.languages summary').first().click();
    await page.getByRole('link', { name: 'العربية' }).first().click();
    await expect(page).toHaveURL(/\/ar\/zoeken\/\?.*wijk=lindel/);
  });

  test('names each of the eight languages in its own words', async ({ page }) => {
    await page.goto('/');
    const links = page.locator('.languages').first().locator('a[hreflang]');
    await expect(links).toHaveText(['Nederlands', 'Eenvoudig Nederlands', 'English', 'Deutsch', 'Polski', 'Türkçe', 'العربية', 'Українська']);
    await expect(page.locator('.languages a[hreflang="ar"]').first()).toHaveAttribute('dir', 'rtl');
  });

  test('works without a script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('/plekken/buurthuis-de-linde/');
    await page.locator('.languages summary').first().click();
    await page.getByRole('link', { name: 'Українська' }).first().click();
    await expect(page).toHaveURL(/\/uk\/plekken\/buurthuis-de-linde\/$/);
    await expect(page.locator(offer)).toHaveCount(0);
    await context.close();
  });
});

test.describe('the offer', () => {
  test.use({ locale: 'pl-PL' });

  test('comes in the language of the browser, and leads to the same page', async ({ page }) => {
    await page.goto('/plekken/buurthuis-de-linde/?van=mail');
    const found = page.locator(offer);
    await expect(found).toHaveAttribute('lang', 'pl');
    await expect(found.getByRole('link')).toHaveText('Czytaj po polsku');
    await found.getByRole('link').click();
    await expect(page).toHaveURL(/\/pl\/plekken\/buurthuis-de-linde\/\?van=mail$/);
    await expect(page.locator(offer)).toHaveCount(0);
  });

  test('goes away when it is not wanted, gives the focus back, and does not come again on the next page', async ({ page }) => {
    await page.goto('/');
    await page.locator(offer).getByRole('button').click();
    await expect(page.locator(offer)).toHaveCount(0);
    await expect(page.locator('.languages summary').first()).toBeFocused();
    await page.locator('.main-nav a').first().click();
    await expect(page).toHaveURL(/zoeken/);
    await expect(page.locator(offer)).toHaveCount(0);
  });

  test('moves nothing on the page, and nothing is stored', async ({ page, context }) => {
    await page.goto('/');
    await expect(page.locator(offer)).toBeVisible();
    const top = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
    const before = await top();
    await page.locator(offer).getByRole('button').click();
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

  test('leaves the way to the other languages free', async ({ browser, baseURL }) => {
    for (const [locale, width, path] of [
      ['pl-PL', 320, '/'],
      ['ar-SY', 360, '/de/zoeken/'],
      ['nl-NL', 360, '/ar/'],
      ['uk-UA', 768, '/'],
      ['de-DE', 1280, '/tr/'],
    ] as const) {
      const context = await browser.newContext({ locale, viewport: { width, height: 700 }, baseURL });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator(offer)).toBeVisible();
      await page.locator('.languages-more').first().click();
      await page.locator('.languages').first().getByRole('link', { name: 'English' }).click();
      await expect(page, `${locale} on ${path}`).toHaveURL(/\/en\//);
      await context.close();
    }
  });

  test('can be read and pressed at 320 px, also from right to left', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'ar-SY', viewport: { width: 320, height: 700 }, baseURL });
    const page = await context.newPage();
    await page.goto('/');
    const box = (await page.locator(offer).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    for (const control of await page.locator(offer).locator('a, button').all()) expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await context.close();
  });
});

test('who reads the language of the page is offered nothing', async ({ page }) => {
  for (const path of ['/', '/eenvoudig/', '/zoeken/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(offer)).toHaveCount(0);
  }
});

test.describe('a browser in a language we do not have', () => {
  test.use({ locale: 'ja-JP' });
  test('is offered nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(offer)).toHaveCount(0);
  });
});

test('a hard word on the page is explained at its foot, in the language of the page', async ({ page }) => {
  await page.goto('/tr/plekken/bibliotheek-centrum/');
  const words = page.locator('.glossary');
  await words.locator('summary').click();
  const taalhuis = words.locator('dl > div').filter({ has: page.locator('dt bdi[lang="nl"]', { hasText: 'Taalhuis' }) });
  await expect(taalhuis.locator('dd')).not.toHaveText(/Een plek|^$/);
});
