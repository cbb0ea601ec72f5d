import { expect, test, type Page } from '@playwright/test';
import { groupsFor, hitsIn, said } from './finder-expected.ts';
import { cardOf, choose, countBeside, desk, expectGroups, groupsOn, openFinder, questionOf } from './finder-page.ts';
import { storedBy } from './stored.ts';

test.use({ viewport: desk });

/** On the Oude Markt in the Centrum. */
const own = { latitude: 0.0174, longitude: 0.0225 };
const here = (page: Page) => page.getByRole('button', { name: said('here') });

/** How often the page asked the device where it is. */
const countAsking = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { asked: number };
    counted.asked = 0;
    const ask = Object.getOwnPropertyDescriptor(Geolocation.prototype, 'getCurrentPosition')!.value as (...given: unknown[]) => void;
    Geolocation.prototype.getCurrentPosition = function (...given) {
      counted.asked += 1;
      ask.apply(this, given);
    };
    Geolocation.prototype.watchPosition = () => {
      throw new Error('Nobody follows a visitor.');
    };
  });
const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: number }).asked);

async function givePostcode(page: Page, postcode: string) {
  await page.locator('#postcode').fill(postcode);
  await page.locator('#postcode').press('Enter');
}

test('where the device is, is asked on a press only; then the nearest comes first, with its distance', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(own);
  await countAsking(page);
  await openFinder(page, 'onderwerp=geld');
  expect(await asked(page)).toBe(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).search}${request.postData() ?? ''}`));

  await here(page).click();
  await expectGroups(page, groupsFor('onderwerp=geld', { own }));
  expect(await asked(page)).toBe(1);
  await expect(page.getByText(said('hereOn'))).toBeVisible();
  const nearest = hitsIn(groupsFor('onderwerp=geld', { own }))[0]!;
  await expect(cardOf(page, nearest).locator('.card-note')).toHaveText(/^\d+ m hiervandaan$/);

  const promised = await countBeside(page, 'near', '1');
  await choose(page, 'near', '1');
  const within = groupsFor('onderwerp=geld&binnen=1', { own });
  await expectGroups(page, within);
  expect(hitsIn(within)).toHaveLength(promised);

  // The point stays in the memory of this page.
  expect(questionOf(page)).toBe('binnen=1&onderwerp=geld');
  // A pictogram may be asked for anew; nothing is told with it.
  expect(requests.filter((request) => request !== 'GET ')).toEqual([]);
  expect(await storedBy(page)).toEqual([]);
  await page.reload();
  await expectGroups(page, groupsFor('binnen=1&onderwerp=geld'));
  expect(await asked(page)).toBe(0);
});

test('a device that forgets where it is, forgets how far it may be too', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(own);
  await openFinder(page);
  await here(page).click();
  await expect(page.locator('.card-note').filter({ visible: true }).first()).toBeVisible();
  await choose(page, 'near', '1');
  await page.getByRole('button', { name: said('hereForget') }).click();
  await expect(page.locator('.card-note').filter({ hasText: /hiervandaan/ })).toHaveCount(0);
  await expect(here(page)).toBeVisible();
  expect(await groupsOn(page)).toEqual([]);
  expect(questionOf(page)).toBe('');
});

test('a device that tells nothing leaves the list, says what to do, and a postcode still works', async ({ page }) => {
  await openFinder(page);
  await here(page).click();
  await expect(page.getByText(said('hereFailed'))).toBeVisible();
  expect(await groupsOn(page)).toEqual([]);
  await givePostcode(page, '0009 AB');
  await expect.poll(() => questionOf(page)).toBe('postcode=0009');
  await expectGroups(page, groupsFor('postcode=0009'));
  // The middle of a postcode is no exact point.
  await expect(
    page
      .locator('.card-note')
      .filter({ hasText: /ongeveer/ })
      .first(),
  ).toBeVisible();
  await expect(page.locator('.card-note').filter({ hasText: /hiervandaan/ })).toHaveCount(0);
});

test('a postcode of elsewhere and what is no postcode are said, and the list stays', async ({ page }) => {
  await openFinder(page);
  await givePostcode(page, '5921');
  const problem = page.locator('#postcode-fout');
  await expect(problem).toHaveText(said('postcodeUnknown'));
  await givePostcode(page, '<b>thuis');
  await expect(problem).toHaveText(said('postcodeWrong'));
  await expect(page.locator('#postcode')).toHaveAttribute('aria-invalid', 'true');
  await givePostcode(page, '');
  await expect(problem).toBeEmpty();
  expect(questionOf(page)).toBe('');
  expect(await groupsOn(page)).toEqual([]);
});

test('a browser without a way to tell where it is, says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'geolocation'));
  await openFinder(page);
  await here(page).click();
  await expect(page.getByText(said('hereFailed'))).toBeVisible();
});
