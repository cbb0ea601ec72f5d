import { expect, test } from '@playwright/test';
import { readCard } from '#domain/card/read-card.ts';
import { momentWords } from '../../src/islands/card/moment-words.ts';
import { offerIn } from '../../src/islands/desk/card-of.ts';
import { plain } from '../../src/islands/finder/say.ts';
import { handoverFileOf } from './card-cards.ts';
import { answerTwice, chooseLanguage, desk, monday, namesOnList, openDesk, results, scanned, toggle } from './desk-visit.ts';
import { addressIn } from './page-types.ts';
import { storedBy } from './stored.ts';

test.use({ serviceWorkers: 'block' });

const languages = [
  ['pl', 'Polski'],
  ['ar', 'العربية'],
] as const;
const sizes = { 'a wide screen': { width: 1280, height: 800 }, 'a tablet': { width: 768, height: 1024 } };

for (const [language, name] of languages) {
  for (const [device, viewport] of Object.entries(sizes)) {
    test(`two minutes on ${device}, nl → ${language}: language, two answers, two places, a moment, the card, the phone`, async ({ page, browser }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await openDesk(page);
      const before = await page.evaluate(() => [history.length, history.state as unknown, location.href, document.title]);

      await chooseLanguage(page, name);
      await expect(page.locator('.questions .for-visitor').first()).toHaveAttribute('lang', language);
      await answerTwice(page);
      const first = await toggle(results(page).nth(0));
      const second = await toggle(results(page).nth(1));
      await expect(page.locator('.desk-list')).toContainText('2 van 5');

      await results(page).nth(0).locator('.offer-link').click();
      await expect(page.locator('#desk-place')).toBeFocused();
      await expect(page.locator('.desk-place .pair > [lang]').first()).toHaveAttribute('lang', language);
      await expect(page.locator('.spoken > p').first()).toHaveAttribute('lang', language);
      await page.locator('.desk-moment input').nth(1).check();
      await page.getByRole('checkbox', { name: desk.expected! }).check();

      await page.getByRole('button', { name: desk.makeCard! }).click();
      await expect(page.locator('#desk-card')).toBeFocused();
      const card = page.locator('.card');
      await expect(card).toHaveAttribute('lang', language);
      // What leads away would stand in the history of the desk.
      await expect(page.locator('.desk-card .card a')).toHaveCount(0);
      const address = await scanned(page);
      expect(address).toContain(`${addressIn(language, 'meegeven/')}#1.`);
      expect(await page.evaluate(() => [history.length, history.state as unknown, location.href, document.title])).toEqual(before);
      expect(await storedBy(page)).toEqual([]);

      const phone = await (await browser.newContext()).newPage();
      await phone.clock.setFixedTime(monday);
      await phone.goto(address);
      const [spoken, own] = [await handoverFileOf(page, language), await handoverFileOf(page, 'nl')];
      const read = readCard(new URL(address).hash);
      if (read.is !== 'card') throw new Error(`The card is ${read.is}.`);
      const [agreed] = read.card.offers;
      const shown = phone.locator('.card');
      await expect(shown).toHaveAttribute('lang', language);
      for (const key of [first, second]) {
        await expect(shown).toContainText(plain(offerIn(spoken, key)!.name));
        await expect(shown).toContainText(plain(offerIn(own, key)!.name));
      }
      await expect(shown).toContainText(momentWords(agreed!.moment!, spoken));
      await expect(shown.locator('.card-agreed [lang="nl"]')).toContainText(momentWords(agreed!.moment!, own));
      expect(agreed).toMatchObject({ isExpected: true });
      expect(await storedBy(phone)).toEqual([]);
      await phone.context().close();
    });
  }
}

test('a moment of one’s own has to be still to come', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await results(page).first().locator('.offer-link').click();
  await page.getByRole('radio', { name: desk.momentOther! }).check();
  await page.getByLabel(desk.momentDay!, { exact: true }).fill('2026-11-23');
  await page.getByLabel(desk.momentTime!, { exact: true }).fill('09:00');
  await expect(page.getByText(desk.momentPast!)).toBeVisible();
  await expect(page.locator('.desk-list')).toContainText('0 van 5');
  await page.getByLabel(desk.momentTime!, { exact: true }).fill('15:15');
  await expect(page.getByText(desk.momentPast!)).toBeHidden();
  await expect(page.locator('.desk-list')).toContainText('1 van 5');
  await page.getByRole('button', { name: desk.makeCard! }).click();
  await expect(page.locator('.card .card-agreed')).toContainText('15:15');
  await expect(page.locator('.card .card-agreed')).toContainText('15.15');
});

test('a moment of one’s own is gone with its place', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await results(page).first().locator('.offer-link').click();
  await page.getByRole('radio', { name: desk.momentOther! }).check();
  await page.getByLabel(desk.momentDay!, { exact: true }).fill('2026-12-01');
  await page.getByLabel(desk.momentTime!, { exact: true }).fill('15:15');
  await expect(page.locator('.desk-list')).toContainText('1 van 5');
  const place = page.locator('.desk-place');
  await place.getByRole('button', { name: desk.remove! }).first().click();
  await place.getByRole('button', { name: desk.add! }).first().click();
  await expect(page.getByRole('radio', { name: desk.momentNone! })).toBeChecked();
  await expect(page.getByLabel(desk.momentTime!, { exact: true })).toHaveCount(0);
});

test('who puts a place on the list keeps their spot, also where a press gives no focus', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  // As in Safari: the focus is on nothing when the list grows.
  await results(page)
    .first()
    .locator('button.to-list')
    .evaluate((button: HTMLElement) => {
      (document.activeElement as HTMLElement).blur();
      button.click();
    });
  await expect(namesOnList(page)).toHaveCount(1);
  await expect(page.locator('.desk-list')).not.toBeFocused();
});

test('another language keeps the list, and the card follows', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await toggle(results(page).first());
  await page.getByRole('button', { name: desk.makeCard! }).click();
  await expect(page.locator('.card')).toHaveAttribute('lang', 'pl');
  await page.getByRole('button', { name: desk.languageChange! }).click();
  await expect(page.locator('#desk-language')).toBeFocused();
  await page.locator('.desk-tile').filter({ hasText: 'Türkçe' }).click();
  await expect(page.locator('#desk-card')).toBeFocused();
  await expect(page.locator('.card')).toHaveAttribute('lang', 'tr');
  await expect(page.locator('.desk-list')).toContainText('1 van 5');
});

test('a list is full at five, and says so', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Nederlands');
  await answerTwice(page);
  for (let number = 0; number < 5; number += 1) await toggle(results(page).nth(number));
  await expect(namesOnList(page)).toHaveCount(5);
  // It is there to be pressed, so that it can say why.
  await results(page).nth(5).locator('button.to-list').click({ force: true });
  await expect(namesOnList(page)).toHaveCount(5);
  await expect(page.locator('.desk > [role="status"]')).toHaveText(desk.full!);
  await page.locator('.desk-remove').first().click();
  await expect(namesOnList(page)).toHaveCount(4);
  await toggle(results(page).nth(5));
  await expect(namesOnList(page)).toHaveCount(5);
});

test('who reads Dutch sees each thing once', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Nederlands');
  await expect(page.locator('.for-visitor')).toHaveCount(0);
  await answerTwice(page);
  await results(page).first().locator('.offer-link').click();
  await expect(page.locator('.desk-place .pair > [lang]')).toHaveCount(0);
  await expect(page.locator('.spoken-own')).toHaveCount(0);
});

test('back from a place one is at its card again', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await results(page).nth(2).locator('.offer-link').click();
  await page.locator('.desk-place').getByRole('button', { name: desk.back! }).first().click();
  await expect(results(page).nth(2).locator('.offer-link')).toBeFocused();
});

test('a language whose texts don’t come through gives a Dutch card, and says so', async ({ page }) => {
  await page.route('**/data/meegeven/pl.json', (route) => route.abort());
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await expect(page.locator('.desk-language')).toContainText(desk.languageFailed!.replace('{{language}}', 'Pools'));
  await answerTwice(page);
  await toggle(results(page).first());
  await page.getByRole('button', { name: desk.makeCard! }).click();
  await expect(page.locator('.card')).toHaveAttribute('lang', 'nl');
});

test('without its own data the desk says so, and the list of the server is there', async ({ page }) => {
  await page.route('**/data/meegeven/nl.json', (route) => route.abort());
  await page.goto('/balie/');
  await expect(page.getByText(desk.failed!)).toBeVisible();
  await expect(page.locator('#finder-all .offer-row').first()).toBeVisible();
  // What is asked there would stand in the history.
  await expect(page.locator('.search-form')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is a list, and the reason', async ({ page }) => {
    await page.goto('/balie/');
    await expect(page.locator('noscript p')).toHaveText(desk.noScript!);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('#finder-all .offer-row').first()).toBeVisible();
  });
});

test('a card about safety is not given without asking whether it is safe to have it', async ({ page }) => {
  await openDesk(page);
  const { offers } = await handoverFileOf(page);
  const { key, name } = Object.values(offers).find(({ isSensitive, isOver }) => isSensitive && !isOver)!;
  await chooseLanguage(page, 'Nederlands');
  await page.locator('.desk-main #q').fill(plain(name));
  await page.locator('.desk-main #q').press('Enter');
  await toggle(page.locator(`.finder-list .offer-row[data-offer="${key}"]:visible`));
  await page.getByRole('button', { name: desk.makeCard! }).click();
  await expect(page.locator('.desk-card')).toContainText(desk.sensitive!);
});

test('only the card is printed', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'العربية');
  await answerTwice(page);
  await toggle(results(page).first());
  await page.getByRole('button', { name: desk.makeCard! }).click();
  await page.emulateMedia({ media: 'print' });
  for (const beside of ['.site-header', '.desk-list', '.desk-actions', '.desk-foot', '#desk-card', '#desk-head'])
    await expect(page.locator(beside).first()).toBeHidden();
  await expect(page.locator('.card-paper')).toBeVisible();
});
