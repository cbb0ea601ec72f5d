import { expect, test } from '@playwright/test';
import { groupsFor, hitsIn, words } from './finder-expected.ts';
import { choose, desk, expectGroups, openFinder, phone, questionOf } from './finder-page.ts';

test.use({ viewport: phone });

for (const language of ['nl', 'ar']) {
  test(`the filters are a sheet over the page, in ${language}`, async ({ page }) => {
    await openFinder(page, '', { language });
    const button = page.locator('.open-filters');
    const sheet = page.locator('dialog.sheet');
    await expect(sheet).toHaveCount(0);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeVisible();
    const isInside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    expect(await isInside()).toBe(true);
    // All the way round: the browser itself may have a stop, the page behind has none.
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      expect((await isInside()) || (await page.evaluate(() => document.activeElement === document.body))).toBe(true);
    }
    const box = (await sheet.boundingBox())!;
    expect([box.width, box.height]).toEqual([phone.width, phone.height]);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

test('the button below the sheet says how many there are by now, and leads to them', async ({ page }) => {
  await openFinder(page);
  await page.locator('.open-filters').click();
  await choose(page, 'cost', 'gratis');
  await choose(page, 'meal', 'ja');
  const groups = groupsFor('kosten=gratis&maaltijd=ja');
  const done = page.locator('dialog.sheet footer button');
  await expect(done).toHaveText(words.counts.show.words.other!.replace('{count}', String(hitsIn(groups).length)));
  await expect(page.locator('.open-filters .chosen-count')).toHaveText('2');
  await done.click();
  await expect(page.locator('dialog.sheet')).toHaveCount(0);
  await expect(page.locator('.open-filters')).toBeFocused();
  await expectGroups(page, groups);
  await page.goBack();
  await expect.poll(() => questionOf(page)).toBe('kosten=gratis');
});

test('the bar with filters and map stays in sight below the fold', async ({ page }) => {
  await openFinder(page);
  await page.locator('.offer-row').nth(30).scrollIntoViewIfNeeded();
  await expect(page.locator('.open-filters')).toBeInViewport();
  await expect(page.locator('.open-map')).toBeInViewport();
});

test.describe('on a wide screen', () => {
  test.use({ viewport: desk });

  test('the filters stand beside the list', async ({ page }) => {
    await openFinder(page);
    await expect(page.locator('.open-filters')).toBeHidden();
    const panel = (await page.locator('#finder-filters').boundingBox())!;
    const list = (await page.locator('.finder-list').boundingBox())!;
    expect(panel.x + panel.width).toBeLessThanOrEqual(list.x);
    expect(panel.width).toBeGreaterThan(200);
  });

  test('with the map open the filters are a sheet at the side, and close as one', async ({ page }) => {
    await openFinder(page);
    await page.locator('.open-map').click();
    await expect(page.locator('#finder-filters')).toBeHidden();
    await page.locator('.open-filters').click();
    await choose(page, 'cost', 'gratis');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.sheet')).toHaveCount(0);
    await expect(page.locator('.open-filters')).toBeFocused();
    await expectGroups(page, groupsFor('kosten=gratis'));
  });

  test('a screen that becomes narrow keeps the choices', async ({ page }) => {
    await openFinder(page);
    await choose(page, 'cost', 'gratis');
    await page.setViewportSize(phone);
    await expect(page.locator('.open-filters')).toBeVisible();
    await expectGroups(page, groupsFor('kosten=gratis'));
    await page.setViewportSize(desk);
    await expect(page.locator('#finder-filters input:checked')).toHaveCount(1);
  });
});
