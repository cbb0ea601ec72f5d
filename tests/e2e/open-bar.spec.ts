import { expect, test, type Page } from '@playwright/test';
import { addDays, addDuration } from '#domain/civil-time.ts';
import { catalogueOf, dutch } from './content.ts';
import { venlo } from './page-types.ts';

const bar = (page: Page) => page.locator('.open-bar');
const door = (page: Page) => bar(page).locator('.door use');
const open = async (page: Page, path: string, time: string) => {
  await page.clock.setFixedTime(new Date(time));
  await page.goto(path);
};
const monday = '2026-11-23T10:30:00+01:00';
const wednesday = '2026-11-25T12:30:00+01:00';

test('while a door is open, the bar is lit and says until when, what and what to know', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/plekken/buurthuis-de-linde/', monday);
  await expect(bar(page)).toHaveAttribute('data-state', 'open');
  await expect(door(page)).toHaveAttribute('href', /#door-open$/);
  await expect(bar(page)).toContainText(`${dutch.now!.open!} tot 12.00 uur`);
  await expect(bar(page)).toContainText('Koffie en hulp');
  await expect(bar(page)).toContainText(dutch.short!.appointmentNone!);
  await expect(bar(page)).not.toContainText('Soep op woensdag', { useInnerText: true });
  for (const way of await bar(page).locator('.nl-button').all()) await expect(way).toBeInViewport();
});

test('of two offers the bar speaks of the one that is open', async ({ page }) => {
  await open(page, '/plekken/buurthuis-de-linde/', wednesday);
  await expect(bar(page)).toContainText('tot 13.15 uur', { useInnerText: true });
  await expect(bar(page)).toContainText('Soep op woensdag', { useInnerText: true });
});

test('when it is shut the bar says so, says when it opens, and has no light', async ({ page }) => {
  await open(page, '/plekken/buurthuis-de-linde/', '2026-11-23T20:00:00+01:00');
  await expect(bar(page)).toHaveAttribute('data-state', 'closed');
  await expect(door(page)).toHaveAttribute('href', /#door-closed$/);
  await expect(bar(page)).toContainText('weer open op woensdag om 9.30 uur');
});

test('the bar of a bus says where it stands', async ({ page }) => {
  await open(page, '/plekken/adviesbus/', '2026-11-24T10:00:00+01:00');
  await expect(bar(page)).toContainText('Dorpsplein', { useInnerText: true });
  await expect(bar(page)).not.toContainText('Beukenstraat', { useInnerText: true });
});

test('a page that stays open puts the light out', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T11:58:30+01:00') });
  await page.goto('/plekken/buurthuis-de-linde/');
  await expect(bar(page)).toHaveAttribute('data-state', 'open');
  await page.clock.runFor(150_000);
  await expect(bar(page)).toHaveAttribute('data-state', 'closed');
});

test('when its hours pass their shelf life while it is open, the bar says again what the server said', async ({ page }) => {
  const { places, municipality } = catalogueOf('voorbeeldstad');
  const { offers } = places.find(({ id }) => id === 'buurthuis-de-linde')!;
  const checked = offers.map((offer) => offer.checked.hours?.on ?? '').sort();
  const gone = addDays(addDuration(checked.at(-1)!, municipality.shelfLife.hours), 1);
  // Shortly before midnight by summer time, an hour earlier by winter time.
  await page.clock.install({ time: new Date(Date.parse(`${gone}T00:00:00+02:00`) - 90_000) });
  await page.goto('/plekken/buurthuis-de-linde/');
  await expect(bar(page)).toHaveAttribute('data-state', /./);
  await expect(bar(page).locator('.is-chosen .open-bar-state')).not.toBeEmpty();
  await page.clock.runFor(65 * 60_000);
  await expect(bar(page)).not.toHaveAttribute('data-state', /./);
  for (const line of await bar(page).locator('.open-bar-state').all()) await expect(line).toBeEmpty();
  await expect(door(page)).toHaveAttribute('href', /#door-closed$/);
  await expect(bar(page).locator('.open-bar-hours').first()).toBeVisible();
  await expect(page.locator('[data-now]:visible')).toHaveCount(0);
});

test('a secret address and a page about violence have no door, and a place that has gone has no bar', async ({ page }) => {
  for (const path of ['/plekken/veilige-plek-voorbeeldstad/', '/plekken/gezondheidscentrum-de-pleister/']) {
    await open(page, path, monday);
    await expect(bar(page)).toBeVisible();
    await expect(bar(page).locator('.door')).toHaveCount(0);
  }
  await open(page, '/plekken/wijkhuis-de-oude-haven/', monday);
  await expect(bar(page)).toHaveCount(0);
});

test('in Venlo the door is dashed, and the bar says what to do first', async ({ page }) => {
  await open(page, venlo('plekken/bibliotheek-venlo-stadsbibliotheek/'), monday);
  await expect(door(page)).toHaveAttribute('href', /#door-unknown$/);
  await expect(bar(page)).toContainText(dutch.openBar!.unknownHours!);
  await expect(bar(page)).toContainText(dutch.openBar!.firstWebsite!);
  await expect(bar(page).locator('a').first()).toHaveAttribute('href', /bibliotheekvenlo/);
  await expect(bar(page)).not.toHaveAttribute('data-state', /./);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is said of now: no door, and the hours in words', async ({ page }) => {
    await page.goto('/plekken/buurthuis-de-linde/');
    await expect(bar(page).locator('.door')).toBeHidden();
    await expect(bar(page)).toContainText('Maandag, woensdag en vrijdag', { ignoreCase: true, useInnerText: true });
    await expect(bar(page)).toContainText('Soep op woensdag', { useInnerText: true });
    await expect(bar(page)).not.toContainText(dutch.now!.open!);
  });
});
