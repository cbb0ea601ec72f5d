import { expect, test, type Page } from '@playwright/test';
import { groupsFor, hitsIn, said } from './finder-expected.ts';
import { choose, desk, expectGroups, groupsOn, openFinder, questionOf } from './finder-page.ts';

test.use({ viewport: desk });

const field = (page: Page) => page.locator('main #q');
const steps = (page: Page) => page.evaluate(() => history.length);

test('typing narrows the list at once and leaves no steps behind', async ({ page }) => {
  await openFinder(page);
  const before = await steps(page);
  await field(page).pressSequentially('schulden', { delay: 20 });
  await expect.poll(() => questionOf(page)).toBe('q=schulden');
  await expectGroups(page, groupsFor('q=schulden'));
  expect(await steps(page)).toBe(before);
  await expect(field(page)).toBeFocused();
  await field(page).fill('');
  await expect.poll(() => questionOf(page)).toBe('');
  await expect.poll(() => groupsOn(page)).toEqual([]);
});

test('words and filters narrow together, and the number is said to who does not see it', async ({ page }) => {
  await openFinder(page);
  await field(page).fill('koffie');
  await choose(page, 'open', 'vandaag');
  await choose(page, 'cost', 'gratis');
  const groups = groupsFor('q=koffie&open=vandaag&kosten=gratis');
  await expectGroups(page, groups);
  await expect(page.locator('.find-result [role="status"]')).toHaveText((await page.locator('.find-count').textContent()) ?? '');
});

for (const [what, typed, wijk] of [
  ['a nickname', 'Bomenbuurt', 'lindel'],
  ['a name', 'hoogveld', 'hoogveld'],
  ['a stadsdeel', 'Achter het Spoor', 'achter-het-spoor'],
  ['a postcode', '0007 AB', 'waterkant'],
] as const) {
  test(`Enter on ${what} chooses the neighbourhood`, async ({ page }) => {
    await openFinder(page);
    await field(page).fill(typed);
    await field(page).press('Enter');
    await expect.poll(() => questionOf(page)).toBe(`wijk=${wijk}`);
    await expect(page.locator('#wijk')).toHaveValue(wijk);
    await expect(field(page)).toHaveValue('');
    await expectGroups(page, groupsFor(`wijk=${wijk}`));
    // The keyboard goes on at the answer.
    await expect(page.locator('.find-result')).toBeFocused();
  });
}

test('a neighbourhood may stand in an address under the name people give it', async ({ page }) => {
  await openFinder(page, `wijk=${encodeURIComponent('de Laantjes')}`);
  await expectGroups(page, groupsFor('wijk=lindel'));
  await expect(page.locator('#wijk')).toHaveValue('lindel');
});

test('a typing error still finds something, and the page asks what was meant', async ({ page }) => {
  await openFinder(page, 'q=scholden');
  const groups = groupsFor('q=scholden');
  expect(hitsIn(groups).length).toBeGreaterThan(0);
  await expectGroups(page, groups);
  await expect(page.locator('.find-meant')).toHaveText(said('meant', { text: 'schulden' }));
  await field(page).fill('schulden');
  await expectGroups(page, groupsFor('q=schulden'));
  await expect(page.locator('.find-meant')).toBeHidden();
});

test('markup that is typed is only words', async ({ page }) => {
  const typed = '<img src=x onerror=alert(1)>"\'(.*)+[';
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openFinder(page);
  await field(page).fill(typed);
  await expect(page.locator('.chip')).toHaveText(`“${typed}”`);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('when the index does not come the page says so, and filters still work', async ({ page }) => {
  await page.route('**/data/search/*.json', (route) => route.abort());
  await openFinder(page, 'q=soep');
  await expect(page.getByRole('alert').filter({ hasText: said('searchFailed') })).toBeVisible();
  await choose(page, 'topic', 'geld');
  // Without the words: nobody loses what the filters find.
  await expectGroups(page, groupsFor('onderwerp=geld'));
  await page.unroute('**/data/search/*.json');
  await field(page).fill('brief');
  await expectGroups(page, groupsFor('q=brief&onderwerp=geld'));
  await expect(page.getByText(said('searchFailed'))).toBeHidden();
});

test('a word nobody knows has a way out, also in what the closed doors leave', async ({ page }) => {
  await openFinder(page, 'q=xyzzyplugh');
  await expect(page.locator('.find-nothing')).toBeVisible();
  await expect(page.locator('.find-nothing .buttons a').first()).toHaveAttribute('href', /soorten\/informatie-adviespunt\/$/);
  await openFinder(page, 'open=nu&onderwerp=computer', { at: new Date('2026-11-24T04:00:00+01:00') });
  await expectGroups(page, groupsFor('open=nu&onderwerp=computer', { at: new Date('2026-11-24T04:00:00+01:00') }));
  await expect(page.getByText(said('nothingOpen'))).toBeVisible();
  // No words were typed, so no words are to blame.
  await expect(page.getByText(said('nothing'))).toBeHidden();
});
