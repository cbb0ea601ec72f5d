/** What a visitor comes back to: after a reload, with Enter, with Back, and out of the map. */
import { expect, test } from '@playwright/test';
import { choose, openFinder, phone, questionOf } from './finder-page.ts';
import { venlo } from './page-types.ts';

test('a wish that nobody fulfils is still a wish after a reload', async ({ page }) => {
  await openFinder(page, '', { town: 'venlo' });
  await choose(page, 'meal', 'ja');
  await expect(page.locator('.find-nothing')).toBeVisible();
  expect(questionOf(page)).toBe('maaltijd=ja');
  await page.reload();
  await expect(page.locator('.chip')).toHaveCount(1);
  await expect(page.locator('.find-nothing')).toBeVisible();
});

test('Enter in the postcode field leaves the focus there', async ({ page }) => {
  await openFinder(page);
  await page.locator('#postcode').fill('0002 ab');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionOf(page)).toBe('postcode=0002');
  await expect(page.locator('#postcode')).toBeFocused();
  await expect(page.locator('#postcode')).toHaveValue('0002');
});

test('a postcode is nobody’s exact spot: no dot on the map, no metres on a card', async ({ page }) => {
  await openFinder(page, 'postcode=0004');
  await page.locator('.open-map').click();
  await expect(page.locator('.map-pin').first()).toBeVisible();
  await expect(page.locator('.map-own')).toHaveCount(0);
  const notes = await page.locator('.card-note:not(:empty)').allInnerTexts();
  expect(notes.length).toBeGreaterThan(10);
  expect(notes.filter((note) => /\d+ m\b/.test(note))).toEqual([]);
});

test('in Venlo a postcode of Blerick begins with Blerick', async ({ page }) => {
  await openFinder(page, 'postcode=5921', { town: 'venlo' });
  const areas = await page.locator('#finder-answer .offer-row .quiet').evaluateAll((lines) => lines.slice(0, 6).map((line) => line.textContent));
  expect(areas.filter((area) => !/Blerick/.test(area))).toEqual([]);
});

test('a postcode or nickname searched on the front page is a neighbourhood', async ({ page }) => {
  await page.goto(venlo('zoeken/?q=Vastenavondkamp&wijk='));
  await expect(page.locator('#wijk')).toHaveValue('blerick');
  await expect(page.locator('#q')).toHaveValue('');
});

test('Back gives the search field back what was asked then, also while it has the focus', async ({ page }) => {
  await openFinder(page, 'q=soep');
  await page.locator('#q').fill('geld');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionOf(page)).toBe('q=geld');
  await choose(page, 'cost', 'gratis');
  await page.locator('#q').focus();
  await page.goBack();
  await expect.poll(() => questionOf(page)).toBe('q=geld');
  await page.locator('#q').focus();
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('soep');
});

test.describe('the map on a phone', () => {
  test.use({ viewport: phone });

  test('can be closed from within, also before anything is asked', async ({ page }) => {
    await openFinder(page);
    await page.locator('.open-map').click();
    await page.locator('.close-map').click();
    await expect(page.locator('#finder-map')).toBeEmpty();
    await expect(page.locator('html')).toHaveAttribute('data-map', 'closed');
  });

  test('closes with Back and leaves no empty step behind', async ({ page }) => {
    await openFinder(page, 'kosten=gratis');
    await page.locator('.open-map').click();
    await expect(page.locator('.map-pin').first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('#finder-map')).toBeEmpty();
    expect(questionOf(page)).toBe('kosten=gratis');
    await page.locator('.open-map').click();
    await page.locator('.close-map').click();
    await expect(page.locator('#finder-map')).toBeEmpty();
    await choose(page, 'neighbourhood', 'lindel');
    await page.goBack();
    await expect.poll(() => questionOf(page)).toBe('kosten=gratis');
    await expect(page.locator('#finder-map')).toBeEmpty();
  });

  test('opened with the keyboard, has the keyboard', async ({ page }) => {
    await openFinder(page);
    await page.locator('.open-map').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.map-surface')).toBeFocused();
  });
});
