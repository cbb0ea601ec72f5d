import { expect, test, type Page } from '@playwright/test';
import { expectGroups, desk, openFinder, questionOf } from './finder-page.ts';
import { groupsFor } from './finder-expected.ts';

test.use({ viewport: desk });

const press = (page: Page, key: string) => page.keyboard.press(key);
const focusedIn = (page: Page, selector: string) => page.evaluate((where) => document.activeElement?.closest(where) !== null, selector);

test('from a word to a card and back without a mouse', async ({ page }) => {
  await openFinder(page);
  await page.locator('main #q').focus();
  await page.keyboard.type('lindel');
  await press(page, 'Enter');
  await expect(page.locator('.find-result')).toBeFocused();
  await press(page, 'Tab');
  await expect(page.locator('.chip').first()).toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(page.locator('.pill input[value=""]').first()).toBeFocused();
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  await expect(page.locator('.pill input[value="vandaag"]')).toBeFocused();
  await expect.poll(() => questionOf(page)).toBe('wijk=lindel&open=vandaag');
  await expectGroups(page, groupsFor('wijk=lindel&open=vandaag'));
  await expect(page.locator('.pill input[value="vandaag"]')).toBeFocused();
});

test('a choice is ticked with Space and keeps the focus, also far down a long list', async ({ page }) => {
  await openFinder(page);
  const summary = page.locator('.filter-part summary').filter({ hasText: /^Waar gaat het over/ });
  await summary.focus();
  await press(page, 'Enter');
  const more = page.locator('.filter-part[open] .plain-button').first();
  await more.focus();
  await press(page, 'Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(more).toBeFocused();
  await press(page, 'Shift+Tab');
  const last = page
    .locator('.filter-part[open] .choices')
    .filter({ has: page.locator(':focus') })
    .locator('input')
    .last();
  await expect(last).toBeFocused();
  await press(page, 'Space');
  await expect(last).toBeChecked();
  await expect(last).toBeFocused();
  expect(questionOf(page)).toMatch(/^onderwerp=[\w-]+$/);
});

for (const [what, selector] of [
  ['a chip', '.chip'],
  ['"Wis alles"', '.clear'],
] as const) {
  test(`after ${what} the keyboard goes on where it was, not at the top of the page`, async ({ page }) => {
    await openFinder(page, 'wijk=lindel&onderwerp=geld');
    await page.locator(selector).first().focus();
    await press(page, 'Enter');
    await expect.poll(() => questionOf(page)).not.toContain('wijk=');
    await expect.poll(() => focusedIn(page, '#finder-answer')).toBe(true);
  });
}

test('Back brings the whole list, and the keyboard stays on its card', async ({ page }) => {
  await openFinder(page);
  await page.locator('.pill input[value="vandaag"]').check();
  const link = page.locator('#finder-answer .offer-row a').nth(2);
  const address = await link.getAttribute('href');
  await link.focus();
  await page.goBack();
  await expect(page.locator('#finder-all')).toBeVisible();
  await expect(page.locator(`#finder-all .offer-row a[href="${address!}"]`)).toBeFocused();
});

test('the map has one stop for its markers and one for its neighbourhoods; arrows walk, Enter and Space choose', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openFinder(page, 'soort=bibliotheek&soort=open-inloop');
  await page.locator('.open-map').focus();
  await press(page, 'Enter');
  await expect(page.locator('#finder-map .map-pin').first()).toBeVisible();

  await page.locator('.map-skip').focus();
  const stops: string[] = [];
  for (let number = 0; number < 40 && (await focusedIn(page, '#finder-map .map')); number += 1) {
    stops.push(
      await page.evaluate(
        () =>
          ['map-skip', 'map-surface', 'map-pin', 'map-label', 'map-zoom', 'map-sources'].find((name) => document.activeElement?.closest(`.${name}`) !== null) ??
          '',
      ),
    );
    await press(page, 'Tab');
  }
  // A pin and a label stand inside the surface.
  const own = ['map-skip', 'map-surface', 'map-surface', 'map-surface', 'map-zoom', 'map-zoom'];
  expect(stops.filter((name) => name !== 'map-sources').toSorted()).toEqual(own.toSorted());

  await page.locator('.map-skip').focus();
  await press(page, 'Enter');
  expect(await focusedIn(page, '.map-frame')).toBe(false);

  const surface = page.locator('.map-surface');
  const pin = page.locator('#finder-map .map-pin[tabindex="0"]');
  await surface.focus();
  const before = (await pin.boundingBox())!;
  await press(page, 'ArrowUp');
  await expect.poll(async () => (await pin.boundingBox())!.y).toBeGreaterThan(before.y + 20);
  await press(page, '+');
  await press(page, '-');

  await pin.focus();
  await press(page, 'End');
  const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await press(page, 'Home');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focusedIn(page, '.map-pin')).toBe(true);
  expect(first).not.toBe(last);

  const area = page.locator('#finder-map .map-label[tabindex="0"]');
  await area.focus();
  const name = (await area.getAttribute('aria-label'))!;
  await press(page, 'ArrowDown');
  expect(await focusedIn(page, '.map-label')).toBe(true);
  await press(page, 'Home');
  await press(page, 'Space');
  await expect.poll(() => questionOf(page)).toMatch(/wijk=/);
  expect(await focusedIn(page, '.map-label')).toBe(true);
  await press(page, 'Enter');
  await expect.poll(() => questionOf(page)).not.toMatch(/wijk=/);
  expect(name).toMatch(/, \d+ plek/);
});

for (const key of ['Enter', 'Space']) {
  test(`${key} on a marker goes to its card`, async ({ page }) => {
    await openFinder(page, 'soort=bibliotheek');
    await page.locator('.open-map').click();
    await page.locator('#finder-map .map-pin[aria-label^="Bibliotheek Centrum,"]').focus();
    await press(page, key);
    await expect(page.locator('[data-offer="bibliotheek-centrum/bibliotheek"] a').first()).toBeFocused();
  });
}
