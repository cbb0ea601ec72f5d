import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { writeCard } from '#domain/card/write-card.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import { failingSite, type FailingSite } from './failing-site.ts';
import { cachesFor, cachesOf, copiesOf, deskParts, lookAgain, newer } from './offline-watcher.ts';
import { storedBy } from './stored.ts';

test.use({ serviceWorkers: 'allow' });

let site: FailingSite;
test.beforeEach(async () => {
  site = await failingSite();
});
test.afterEach(() => site.close());

const texts = (JSON.parse(readFileSync('content/translations/nl/interface.json', 'utf8')) as { desk: Record<string, string> }).desk;
const handover = (language: string) => JSON.parse(readFileSync(`dist/voorbeeldstad/data/meegeven/${language}.json`, 'utf8')) as HandoverFile;

async function opened(page: Page): Promise<void> {
  await page.goto(`${site.address}balie/`);
  // The first worker of this page: whatever comes from here on is newer than the page.
  await expect(page.locator('.desk-foot')).toContainText(texts.ready!, { timeout: 15_000 });
}

test('the desk works without a network once it was opened: language, search, list and card', async ({ page, context }) => {
  await opened(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.desk-foot')).toContainText('Geen internet');

  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('.questions .for-visitor').first()).toHaveAttribute('lang', 'ar');
  const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
  await field.fill('koffie');
  await field.press('Enter');
  const card = page.locator('.finder-list .offer-row').first();
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: texts.add! }).click();
  await page.getByRole('button', { name: texts.makeCard! }).click();
  await expect(page.locator('.desk-card [lang="ar"]').first()).toBeVisible();
  expect(await storedBy(page)).toEqual([]);
});

test('what is kept is of the site, whatever was opened; the desk of a referrer and a card in any language are there without a network', async ({
  page,
  context,
}) => {
  await opened(page);
  const before = await copiesOf(page);
  for (const path of ['balie/?voor=verwijzer', 'meegeven/#1.2s.abcdefg0a1b2c.x1y', 'onderwerpen/huiselijk-geweld/']) await page.goto(site.address + path);
  expect(await copiesOf(page)).toEqual(before);
  expect(before.filter((address) => /\?|#|geweld/.test(address))).toEqual([]);

  await context.setOffline(true);
  await page.goto(`${site.address}balie/?voor=verwijzer`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Balie voor verwijzers');
  const [code, { name, marks }] = Object.entries(handover('uk').offers)[0]!;
  const fragment = writeCard({ made: handover('uk').made, isLarge: false, offers: [{ code, marks, isExpected: false }] });
  await page.goto(`${site.address}uk/meegeven/#${fragment}`);
  await expect(page.locator('main')).toContainText(typeof name === 'string' ? name : name.nl);
});

test('an empty desk takes a newer version by itself', async ({ page }) => {
  await opened(page);
  site.changed.set('/sw.js', newer.worker);
  const loaded = page.waitForEvent('load');
  await lookAgain(page);
  await loaded;
  await expect.poll(() => cachesOf(page)).toEqual(newer.caches(deskParts()));
});

test('a desk in use is told of a newer version, and keeps what is on it', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: 'Polski' }).click();
  site.changed.set('/sw.js', newer.worker);
  await lookAgain(page);
  await expect(page.locator('.desk-newer')).toContainText(texts.newer!);
  await expect(page.locator('.questions .for-visitor').first()).toHaveAttribute('lang', 'pl');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: texts.update! }).click();
  await loaded;
  await expect.poll(() => cachesOf(page)).toEqual(newer.caches(deskParts()));
});

test('the desk in another language is kept when it is opened there', async ({ page, context }) => {
  await page.goto(`${site.address}ar/balie/`);
  const { ready } = (JSON.parse(readFileSync('content/translations/ar/interface.json', 'utf8')) as { desk: Record<string, string> }).desk;
  await expect(page.locator('.desk-foot')).toContainText(ready!, { timeout: 15_000 });
  expect(await cachesOf(page)).toEqual(cachesFor(deskParts('ar')));
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('.desk-foot')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});
