import { expect, test, type Page } from '@playwright/test';
import { dutch, statesAt } from './content.ts';
import { addressIn, venlo } from './page-types.ts';

const moments = {
  'a Monday at ten': '2026-11-23T10:00:00+01:00',
  'a Monday at half past seven in the evening': '2026-11-23T19:30:00+01:00',
  'one minute to midnight': '2026-11-27T23:59:00+01:00',
  'the first minute of a Saturday': '2026-11-28T00:01:00+01:00',
  Christmas: '2026-12-25T12:00:00+01:00',
  'the Tuesday of Carnaval': '2027-02-09T10:30:00+01:00',
  'just before summer time starts': '2027-03-28T01:59:00+01:00',
  'just after summer time starts': '2027-03-28T03:01:00+02:00',
  'the Monday after': '2027-03-29T10:00:00+02:00',
  Koningsdag: '2027-04-27T10:30:00+02:00',
};

/** Offer → what is said beside it; nothing for what is hidden. */
const saidOn = (page: Page) =>
  page
    .locator('.offer-row [data-now]:visible')
    .evaluateAll((spots) => Object.fromEntries(spots.map((spot) => [(spot as HTMLElement).dataset.now ?? '', (spot as HTMLElement).dataset.state])));

for (const [name, time] of Object.entries(moments)) {
  test(`on ${name} every offer that is sure says what the hours say, and no other`, async ({ page }) => {
    const instant = new Date(time);
    await page.clock.setFixedTime(instant);
    await page.goto('/zoeken/');
    const expected = statesAt(instant);
    expect(Object.keys(expected).length).toBeGreaterThan(10);
    expect(await saidOn(page)).toEqual(expected);
    for (const spot of await page.locator('.offer-row [data-state="open"]:visible').all()) await expect(spot).toContainText(dutch.now!.open!);
  });

  test(`on ${name} "?open=nu" shows exactly what is surely open among what is open`, async ({ page }) => {
    const instant = new Date(time);
    await page.clock.setFixedTime(instant);
    await page.goto('/zoeken/?open=nu');
    const open = Object.entries(statesAt(instant))
      .filter(([, is]) => is === 'open')
      .map(([key]) => key);
    await expect(page.locator('.find-result')).toBeVisible();
    const shown = await page
      .locator('.offer-row:visible')
      .filter({ has: page.locator('[data-state="open"]') })
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer ?? ''));
    expect(shown.toSorted()).toEqual(open.toSorted());
  });
}

test('the front page tells what is open now, with the number', async ({ page }) => {
  const instant = new Date(moments['a Monday at ten']);
  await page.clock.setFixedTime(instant);
  await page.goto('/');
  const open = Object.values(statesAt(instant)).filter((is) => is === 'open').length;
  expect(open).toBeGreaterThan(0);
  await expect(page.locator('.open-now')).toBeVisible();
  await expect(page.locator('.open-now-count')).toContainText(String(open));
  for (const spot of await page.locator('.open-now [data-now]:visible').all()) await expect(spot).toHaveAttribute('data-state', 'open');
});

test('at four in the night the front page never says that something is open', async ({ page }) => {
  const instant = new Date('2026-11-24T04:00:00+01:00');
  await page.clock.setFixedTime(instant);
  await page.goto('/');
  const open = Object.values(statesAt(instant)).filter((is) => is === 'open').length;
  expect(await page.locator('.open-now [data-state="open"]:visible').count()).toBe(Math.min(open, 6));
});

test('a page that stays open says it when the door closes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T11:58:30+01:00') });
  await page.goto('/plekken/buurthuis-de-linde/');
  const spot = page.locator('[data-now="buurthuis-de-linde/open-inloop"]').first();
  await expect(spot).toHaveAttribute('data-state', 'open');
  await page.clock.runFor(150_000);
  await expect(spot).not.toHaveAttribute('data-state', 'open');
});

test('a device in another time zone is told the time in the Netherlands', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York', baseURL: process.env.VOORBEELDSTAD_URL });
  const page = await context.newPage();
  const instant = new Date(moments['a Monday at ten']);
  await page.clock.setFixedTime(instant);
  await page.goto('/zoeken/');
  expect(await saidOn(page)).toEqual(statesAt(instant));
  await context.close();
});

for (const time of [moments['a Monday at ten'], moments.Koningsdag]) {
  for (const path of ['', 'zoeken/', 'wijken/blerick/', 'soorten/bibliotheek/']) {
    test(`Venlo never says that something is open: /${path} on ${time.slice(0, 10)}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(time));
      await page.goto(venlo(path));
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('[data-state]:visible')).toHaveCount(0);
      for (const list of await page.locator('.open-now').all()) await expect(list).toBeHidden();
      expect(statesAt(new Date(time), 'venlo')).toEqual({});
    });
  }
}

test('in Arabic the words are Arabic and the time reads from left to right', async ({ page }) => {
  await page.clock.setFixedTime(new Date(moments['a Monday at ten']));
  await page.goto(addressIn('ar', 'zoeken/'));
  // What is outside the screen is not drawn, and has no inner text then.
  const said = (await page.locator('.offer-row [data-state="open"]:visible').first().textContent()) ?? '';
  expect(said).not.toContain(dutch.now!.open!);
  expect(said).toMatch(/\p{Script=Arabic}/u);
});
