import { expect, test } from '@playwright/test';
import { isIn } from '#projections/week.ts';
import { catalogueOf, dutch, statesAt } from './content.ts';
import { venlo } from './page-types.ts';

const monday = new Date('2026-11-23T13:30:00+01:00');
const words = dutch as { now: Record<string, string>; neighbourhood: Record<string, string> };

for (const wijk of ['lindel', 'achter-het-spoor', 'hoogveld']) {
  test(`the head of ${wijk} counts the places that are open now, and the week marks them`, async ({ page }) => {
    await page.clock.setFixedTime(monday);
    await page.goto(`/wijken/${wijk}/`);
    const { offers, neighbourhoods } = catalogueOf('voorbeeldstad');
    const neighbourhood = neighbourhoods.find(({ id }) => id === wijk)!;
    const states = statesAt(monday);
    const open = offers.filter(({ key, place }) => states[key] === 'open' && place.where.kind === 'address' && isIn(place, neighbourhood));
    const count = new Set(open.map(({ place }) => place)).size;
    if (count === 0) await expect(page.locator('.open-count')).toBeHidden();
    else await expect(page.locator('.open-count')).toContainText(String(count));

    const marked = await page
      .locator('.week .is-today [data-moment]')
      .filter({ has: page.locator('.now[data-state="open"]:visible') })
      .evaluateAll((moments) => moments.map((moment) => (moment as HTMLElement).dataset.moment ?? ''));
    expect(new Set(marked)).toEqual(new Set(open.map(({ key }) => key)));
    for (const badge of await page.locator('.week .now[data-state="open"]:visible').all()) await expect(badge).toContainText(words.now.open!);
  });
}

test('what is over says so, on today alone', async ({ page }) => {
  await page.clock.setFixedTime(monday);
  await page.goto('/wijken/lindel/');
  const over = page.locator('.week .is-over');
  expect(await over.count()).toBeGreaterThan(0);
  for (const moment of await over.all()) {
    await expect(moment).toContainText(words.neighbourhood.over!);
    expect(await moment.evaluate((element) => element.closest('.day')?.classList.contains('is-today'))).toBe(true);
  }
});

test('without a script nothing is said about now, and the week is there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.VOORBEELDSTAD_URL });
  const page = await context.newPage();
  await page.goto('/wijken/lindel/');
  await expect(page.locator('.week .day')).toHaveCount(7);
  await expect(page.locator('.open-count')).toBeHidden();
  await expect(page.locator('.week .now:visible')).toHaveCount(0);
  await context.close();
});

test('a neighbourhood without sure hours says what is known, what is not and whom to ask', async ({ page }) => {
  await page.goto(venlo('wijken/blerick/'));
  await expect(page.locator('.week')).toHaveCount(0);
  await expect(page.locator('.unsure-parts h3')).toHaveCount(3);
  await page.goto(venlo('wijken/trade-port/'));
  await expect(page.locator('.unsure-parts li a').first()).toBeVisible();
  await expect(page.locator('nav[aria-labelledby="buurt"] a').first()).toBeVisible();
});
