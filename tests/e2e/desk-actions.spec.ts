/** Giving the card away where a device, or the person who holds it, doesn’t let us. */
import { expect, test, type Page } from '@playwright/test';
import { answerTwice, card, chooseLanguage, desk, openDesk, results, scanned, toggle } from './desk-visit.ts';

test.use({ serviceWorkers: 'block' });

async function openCard(page: Page): Promise<void> {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await toggle(results(page).first());
  await page.getByRole('button', { name: desk.makeCard! }).click();
  await expect(page.locator('.card')).toBeVisible();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.locator('.desk-card > [role="status"]');

test('without a clipboard the address stands there, chosen, to copy by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openCard(page);
  await press(page, card.copy!);
  await expect(status(page)).toHaveText(card.copyFailed!);
  const field = page.locator('.desk-card input');
  await expect(field).toHaveValue(await scanned(page));
  expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))).toBe(
    await field.inputValue(),
  );
  // Of another card it says nothing.
  await press(page, card.large!);
  await expect(status(page)).toBeEmpty();
  await expect(field).toHaveCount(0);
});

test('without sharing there is no button for it, and the other ways are there', async ({ page }) => {
  await page.addInitScript(() => {
    if ('share' in navigator) delete (Navigator.prototype as { share?: unknown }).share;
  });
  await openCard(page);
  await expect(page.getByRole('button', { name: card.share! })).toHaveCount(0);
  for (const name of [card.print!, card.large!, card.copy!]) await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
});

for (const [what, name, said] of [
  ['that fails says so', 'NotAllowedError', card.shareFailed!],
  ['that somebody thinks better of is no fault', 'AbortError', ''],
] as const) {
  test(`sharing ${what}`, async ({ page }) => {
    await page.addInitScript((reason) => {
      navigator.share = () => Promise.reject(new DOMException('', reason));
    }, name);
    await openCard(page);
    await press(page, card.share!);
    await expect(status(page)).toHaveText(said);
  });
}

test('where nothing can be printed the desk says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }));
  await openCard(page);
  await press(page, card.print!);
  await expect(status(page)).toHaveText(card.printFailed!);
});

test('a second press on "Maak de kaart" does nothing, and never forgets', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await toggle(results(page).first());
  await page.getByRole('button', { name: desk.makeCard! }).dblclick();
  await expect(page.locator('.card')).toBeVisible();
  await expect(page.locator('.desk-list li')).toHaveCount(1);
});

test('a copied address is gone from the clipboard when everything is forgotten', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCard(page);
  await press(page, card.copy!);
  await expect(status(page)).toHaveText(card.copied!);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/pl/meegeven/#');
  await page.locator('.desk-clear').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('');
});
