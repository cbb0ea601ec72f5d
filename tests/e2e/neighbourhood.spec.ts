import { expect, test } from '@playwright/test';
import { whereOn } from '#domain/place.ts';
import { isIn } from '#projections/week.ts';
import { catalogueOf, dutch, statesAt } from './content.ts';
import { countSentence, doorsOf, openOffersAt } from './open-places.ts';
import { venlo } from './page-types.ts';

const monday = new Date('2026-11-23T13:30:00+01:00');
const tuesday = new Date('2026-11-24T10:00:00+01:00');
const { offers, places, neighbourhoods, today } = catalogueOf('voorbeeldstad');
const bus = places.find(({ id }) => id === 'adviesbus')!;
const busStops = bus.where.kind === 'area' ? [...new Set(bus.where.stops.map(({ neighbourhood }) => neighbourhood))] : [];
const words = dutch as { now: Record<string, string>; neighbourhood: Record<string, string> };

const cases = [
  ['lindel', monday],
  ['achter-het-spoor', monday],
  ['hoogveld', monday],
  // On a Tuesday morning the bus stands in one of the wijken it comes to.
  ...busStops.map((wijk) => [wijk, tuesday] as const),
] as const;

for (const [wijk, instant] of cases) {
  test(`the head of ${wijk} counts the doors that are open on ${instant.toISOString()}, and the week marks them`, async ({ page }) => {
    await page.clock.setFixedTime(instant);
    await page.goto(`/wijken/${wijk}/`);
    const neighbourhood = neighbourhoods.find(({ id }) => id === wijk)!;
    const open = openOffersAt(instant).filter(({ place, slot }) => isIn(place, neighbourhood, whereOn(place, today).where, slot.stop));
    const count = doorsOf(open);
    if (count === 0) await expect(page.locator('.open-count')).toBeHidden();
    else await expect(page.locator('.open-count')).toHaveText(countSentence(count));

    const marked = await page
      .locator('.week .is-today [data-moment]')
      .filter({ has: page.locator('.now[data-state="open"]:visible') })
      .evaluateAll((moments) => moments.map((moment) => (moment as HTMLElement).dataset.moment ?? ''));
    expect(new Set(marked)).toEqual(new Set(open.map(({ offer }) => offer.key)));
    for (const badge of await page.locator('.week .now[data-state="open"]:visible').all()) await expect(badge).toContainText(words.now.open!);
  });
}

test('the bus is open where it stands, and only there', () => {
  expect(openOffersAt(tuesday).some(({ place }) => place.id === 'adviesbus')).toBe(true);
  expect(busStops.length).toBeGreaterThan(1);
});

test('the bench marks its week as a neighbourhood does', async ({ page }) => {
  await page.clock.setFixedTime(monday);
  await page.goto('/stijl/');
  await expect(page.locator('.week .is-today .now:visible').first()).toHaveText(new RegExp(`^(${words.now.open!}|${words.neighbourhood.over!})$`));
});

test('a kind of help that goes by telephone only counts no door', async ({ page }) => {
  const { key, kind } = offers.find(({ place }) => place.id === 'rijdt-u-mee')!;
  const instant = new Date('2026-11-23T10:30:00+01:00');
  expect(statesAt(instant)[key]).toBe('open');
  await page.clock.setFixedTime(instant);
  await page.goto(`/soorten/${kind.id}/`);
  const count = doorsOf(openOffersAt(instant).filter(({ offer }) => offer.kind.id === kind.id));
  if (count === 0) await expect(page.locator('.open-count')).toBeHidden();
  else await expect(page.locator('.open-count')).toHaveText(countSentence(count));
});

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
