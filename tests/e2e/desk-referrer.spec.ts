import { expect, test } from '@playwright/test';
import { offerIn } from '../../src/islands/desk/card-of.ts';
import { handoverFileOf } from './card-cards.ts';
import { answerTwice, chooseLanguage, desk, openDesk, results } from './desk-visit.ts';

test.use({ serviceWorkers: 'block' });

const { referrer } = desk;
const query = '?voor=verwijzer';

test('a referrer is met in their own words; the title of the page tells nothing', async ({ page }) => {
  await openDesk(page, { query });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(referrer.title!);
  await expect(page.locator('#desk-head .lead')).toHaveText(referrer.lead!);
  await expect(page.locator('#desk-language')).toHaveText(referrer.language!);
  await expect(page).toHaveTitle(/^Balie – /);
});

test('from the one desk to the other is an ordinary link', async ({ page }) => {
  await openDesk(page);
  await page.getByRole('link', { name: referrer.to! }).click();
  await expect(page).toHaveURL(/\/balie\/\?voor=verwijzer$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(referrer.title!);
  await page.getByRole('link', { name: referrer.from! }).click();
  await expect(page).toHaveURL(/\/balie\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.title!);
});

test('“Welzijn op Recept” is one press away', async ({ page }) => {
  await openDesk(page, { query });
  await chooseLanguage(page, 'Nederlands');
  await page.getByRole('button', { name: referrer.prescription!, exact: true }).click();
  await expect(results(page).first()).toBeVisible();
  for (const text of await results(page).allTextContents()) expect(text).toContain('Welzijn op Recept');
});

test('who has a contact for referrers is marked, and tells it before anything else', async ({ page }) => {
  await openDesk(page, { query });
  const file = await handoverFileOf(page);
  await chooseLanguage(page, 'Nederlands');
  await page.getByRole('button', { name: referrer.prescription!, exact: true }).click();
  const marked = results(page).filter({ hasText: referrer.contact! }).first();
  const offer = offerIn(file, (await marked.getAttribute('data-offer'))!)!;
  expect(offer.referrers).toBeDefined();
  await marked.locator('.offer-link').click();
  const contact = page.locator('.desk-referrer');
  await expect(contact).toContainText(referrer.contact!);
  for (const way of [offer.referrers?.phone, offer.referrers?.mail]) if (way !== undefined) await expect(contact).toContainText(way);
  await expect(page.getByRole('heading', { name: referrer.handover! })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: referrer.expected! })).toBeVisible();
  // Invented numbers are no links.
  await expect(contact.locator('a')).toHaveCount(0);
});

test('who has none says so', async ({ page }) => {
  await openDesk(page, { query });
  const file = await handoverFileOf(page);
  await chooseLanguage(page, 'Nederlands');
  await answerTwice(page);
  const keys = await results(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer ?? ''));
  const without = keys.findIndex((key) => !offerIn(file, key)?.referrers);
  await results(page).nth(without).locator('.offer-link').click();
  await expect(page.locator('.desk-referrer')).toContainText(referrer.noContact!);
});
