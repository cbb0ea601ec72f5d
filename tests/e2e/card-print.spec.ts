import { expect, test, type Page } from '@playwright/test';
import { cardOf, chosen, fullCard, handoverFileOf, languages, now, pathOf, richest } from './card-cards.ts';
import { readCode } from './read-code.ts';

const pagesOf = async (page: Page, format: 'A4' | 'A5') => (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
  await expect(page.locator('.card')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now);
});

for (const language of languages) {
  test(`a card in ${language} with the five fullest offers is one sheet of A4 and of A5, and so is one with a single offer`, async ({ page }) => {
    const full = fullCard(await handoverFileOf(page));
    for (const offers of [full.offers, full.offers.slice(0, 1)]) {
      await open(page, pathOf(language, cardOf(offers)));
      const paper = page.locator('.card-paper');
      await expect(paper.locator('.card-offer')).toHaveCount(offers.length);
      // What nobody can do without is never left off.
      await expect(paper.locator('.card-agreed')).toHaveCount(offers.length);
      await expect(paper.locator('.phone')).toHaveCount(offers.length);
      expect(await pagesOf(page, 'A4')).toBe(1);
      expect(await pagesOf(page, 'A5')).toBe(1);
    }
  });
}

for (const language of ['nl', 'ar']) {
  test(`in large letters every offer in ${language} has a sheet of its own, of 18 points on A4`, async ({ page }) => {
    const full = fullCard(await handoverFileOf(page), { isLarge: true });
    await open(page, pathOf(language, cardOf(full.offers.slice(0, 3), { isLarge: true })));
    expect(await pagesOf(page, 'A4')).toBe(3);
    expect(
      await page
        .locator('.card-sheet')
        .first()
        .evaluate((sheet) => (Number.parseFloat(getComputedStyle(sheet).fontSize) / sheet.clientWidth) * 595),
    ).toBeGreaterThanOrEqual(18);
  });
}

test('the smallest letters on A5 are 7.5 points', async ({ page }) => {
  await open(page, pathOf('ar', fullCard(await handoverFileOf(page))));
  const smallest = await page.locator('.card-sheet').evaluate((sheet) => {
    const sizes = [sheet, ...sheet.querySelectorAll('*')].map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return (Math.min(...sizes) / sheet.clientWidth) * 419.5;
  });
  expect(smallest).toBeGreaterThanOrEqual(7.5);
});

test('nothing of the page around the card is printed', async ({ page }) => {
  await open(page, pathOf('nl', fullCard(await handoverFileOf(page))));
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.card', 'footer.site-footer', '.help-now', '.site-banner', '#card-buttons']) await expect(page.locator(part).first()).toBeHidden();
  await expect(page.locator('.card-paper')).toContainText('Voorbeeldstad bestaat niet.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a phone reads the code on paper and on the screen (${colorScheme}): the address of this same card`, async ({ page, baseURL }) => {
    const file = await handoverFileOf(page);
    const path = pathOf(
      'pl',
      cardOf(
        richest(file)
          .slice(0, 2)
          .map((code) => chosen(file, code)),
      ),
    );
    await page.emulateMedia({ colorScheme });
    await open(page, path);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ colorScheme, media });
      expect(await readCode(page.locator(media === 'print' ? '.card-paper .qr' : '.card .qr'))).toBe(new URL(path, baseURL).href);
    }
  });
}
