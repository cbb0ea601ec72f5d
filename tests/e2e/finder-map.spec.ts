import { expect, test, type Page } from '@playwright/test';
import { groupsFor, hitsIn, said } from './finder-expected.ts';
import { cardOf, choose, desk, expectGroups, openFinder, phone, questionOf } from './finder-page.ts';

test.use({ viewport: desk });

const map = (page: Page) => page.locator('#finder-map .map');
const pins = (page: Page) => page.locator('#finder-map .map-pin');
/** A pin with this name; a name alone is the beginning of what it says. */
const pinOf = (page: Page, name: string) => page.locator(`#finder-map .map-pin[aria-label^="${name},"]`);
const areaOf = (page: Page, name: string) => page.locator(`#finder-map button.map-label[aria-label^="${name},"]`);

async function openMap(page: Page) {
  await page.locator('.open-map').click();
  await expect(page.locator('#finder-map .map-surface')).toBeVisible();
  await expect(page.locator('#finder-map button.map-label').first()).toBeAttached();
}

for (const viewport of [phone, desk]) {
  test(`the map comes on a press, and not before, at ${String(viewport.width)} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await openFinder(page, 'wijk=lindel');
    const ofMap = () => requests.filter((url) => /\/map[\w.-]*\.(js|css|json)$/.test(url));
    expect(ofMap()).toEqual([]);
    await openMap(page);
    expect(ofMap().length).toBeGreaterThan(2);
    await expect(pins(page).first()).toBeVisible();
    expect(requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
    const room = (await map(page).boundingBox())!;
    expect(room.height).toBeGreaterThan(viewport.height * 0.3);
    // The list stays within reach.
    await cardOf(page, hitsIn(groupsFor('wijk=lindel'))[0]!)
      .locator('a')
      .first()
      .focus();
    await expect(
      cardOf(page, hitsIn(groupsFor('wijk=lindel'))[0]!)
        .locator('a')
        .first(),
    ).toBeInViewport();
  });
}

test('a press on a marker leads to its card, and a card lights its marker', async ({ page }) => {
  await openFinder(page, 'soort=bibliotheek');
  await openMap(page);
  await expect(pinOf(page, 'Bibliotheek Centrum')).toHaveAttribute('aria-pressed', 'false');
  await pinOf(page, 'Bibliotheek Centrum').click();
  const card = cardOf(page, 'bibliotheek-centrum/bibliotheek');
  await expect(card).toHaveClass(/is-selected/);
  await expect(card.locator('a').first()).toBeFocused();
  await expect(card).toBeInViewport();
  await expect(pinOf(page, 'Bibliotheek Centrum')).toHaveAttribute('aria-pressed', 'true');

  const other = cardOf(page, 'bibliotheek-lindel/bibliotheek');
  await other.locator('a').first().focus();
  await expect(pinOf(page, 'Bibliotheek Lindel')).toHaveAttribute('aria-pressed', 'true');
  await expect(pinOf(page, 'Bibliotheek Centrum')).toHaveAttribute('aria-pressed', 'false');
  await expect(other).toHaveClass(/is-selected/);
  await expect(card).not.toHaveClass(/is-selected/);
  await expect(other.locator('a').first()).toBeFocused();
});

test('a press on a neighbourhood filters, a second press lets go, and Back knows both', async ({ page }) => {
  await openFinder(page);
  await openMap(page);
  const area = areaOf(page, 'Hoogveld');
  const promised = Number(/(\d+)/.exec((await area.getAttribute('aria-label')) ?? '')?.[1]);
  expect(promised).toBeGreaterThan(0);
  await area.press('Enter');
  await expect.poll(() => questionOf(page)).toBe('wijk=hoogveld');
  await expect(area).toHaveAttribute('aria-pressed', 'true');
  const groups = groupsFor('wijk=hoogveld');
  await expectGroups(page, groups);
  const here = groups.find(([id]) => id === 'here')![1];
  expect(new Set(here.map((key) => key.split('/')[0])).size).toBe(promised);
  await expect(page.locator('#wijk')).toHaveValue('hoogveld');
  await area.press(' ');
  await expect.poll(() => questionOf(page)).toBe('');
  await expect(area).toHaveAttribute('aria-pressed', 'false');
  await expect(area).toBeFocused();
  await page.goBack();
  await expectGroups(page, groups);
  await expect(area).toHaveAttribute('aria-pressed', 'true');
});

for (const [where, selector] of [
  ['the surface', '.map-surface'],
  ['a marker', '.map-pin[tabindex="0"]'],
  ['a neighbourhood', '.map-label[tabindex="0"]'],
  ['a zoom button', '.map-zoom button'],
] as const) {
  test(`Esc on ${where} closes the map and gives the focus back to its button`, async ({ page }) => {
    await openFinder(page, 'onderwerp=geld');
    await openMap(page);
    await page.locator(`#finder-map ${selector}`).first().focus();
    await page.keyboard.press('Escape');
    await expect(map(page)).toHaveCount(0);
    await expect(page.locator('.open-map')).toBeFocused();
    await expect(page.locator('.open-map')).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('#finder-filters .filter-panel')).toBeVisible();
  });
}

test('what has no exact spot is no marker, and the number of those is said', async ({ page }) => {
  await openFinder(page, 'onderwerp=vervoer');
  await openMap(page);
  expect(hitsIn(groupsFor('onderwerp=vervoer'))).toContain('rijdt-u-mee/ritten');
  await expect(pinOf(page, 'Rijdt u mee')).toHaveCount(0);
  await expect(page.locator('#finder-map > .hint')).toBeVisible();
});

test('a confidential place is never on the map', async ({ page }) => {
  await openFinder(page, 'onderwerp=huiselijk-geweld');
  await openMap(page);
  await expect(page.locator('#finder-map > .hint')).toBeVisible();
  await expect(page.locator('#finder-map [aria-label*="Veilige Plek" i]')).toHaveCount(0);
});

for (const [when, at, query, stops] of [
  ['on a Tuesday morning in Hoogveld', '2026-11-24T10:00:00+01:00', 'open=nu', ['hoogveld']],
  ['on a Tuesday afternoon in Lindel', '2026-11-24T13:30:00+01:00', 'open=nu', ['lindel']],
  ['on a Thursday in Waterkant', '2026-11-26T14:00:00+01:00', 'open=nu', ['waterkant']],
  ['at both its stops of a Tuesday', '2026-11-24T08:00:00+01:00', 'open=vandaag', ['hoogveld', 'lindel']],
] as const) {
  test(`the bus stands ${when}`, async ({ page }) => {
    await openFinder(page, `${query}&soort=informatie-adviespunt`, { at: new Date(at) });
    await openMap(page);
    await expect(pinOf(page, 'De Adviesbus')).toHaveCount(stops.length);
    const names = { hoogveld: 'Hoogveld', lindel: 'Lindel', waterkant: 'Waterkant' };
    const note = cardOf(page, 'adviesbus/informatie-adviespunt').locator('.card-note');
    await expect(note.locator('> *')).toHaveText(stops.map((stop) => said('thenIn', { place: names[stop] })));
    // Then it belongs to that neighbourhood, and stands first there.
    for (const stop of stops) {
      await choose(page, 'neighbourhood', stop);
      await expect(page.locator('.find-group[data-group="open"] [data-offer="adviesbus/informatie-adviespunt"]')).toHaveCount(1);
    }
  });
}

test('a library that moved for a while is where it is now', async ({ page }) => {
  await openFinder(page, 'soort=bibliotheek&wijk=lindel');
  await openMap(page);
  const placeOn = async () => {
    const pin = (await pinOf(page, 'Bibliotheek Lindel').boundingBox())!;
    const area = (await areaOf(page, 'Lindel').boundingBox())!;
    return { x: pin.x + pin.width / 2 - (area.x + area.width / 2), y: pin.y + pin.height - (area.y + area.height / 2) };
  };
  const now = await placeOn();
  await openFinder(page, 'soort=bibliotheek&wijk=lindel', { at: new Date('2027-07-05T14:00:00+02:00') });
  await openMap(page);
  const later = await placeOn();
  // The Lindelaan lies to the east and south of the Kastanjestraat.
  expect(later.x - now.x).toBeGreaterThan(10);
  expect(later.y - now.y).toBeGreaterThan(5);
});

test('with the map in Arabic the page reads from right to left and names stay Dutch', async ({ page }) => {
  await openFinder(page, '', { language: 'ar' });
  await openMap(page);
  await expect(map(page)).toHaveAttribute('dir', 'rtl');
  await expect(map(page)).toHaveAttribute('lang', 'ar');
  await expect(page.locator('#finder-map .map-label bdi[lang="nl"]').first()).toBeAttached();
  expect(await page.locator('#finder-map .map-zoom button').first().getAttribute('aria-label')).toMatch(/\p{Script=Arabic}/u);
});

test('where the device is, is shown when it was asked for', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 0.0174, longitude: 0.0225 });
  await openFinder(page);
  await page.getByRole('button', { name: said('here') }).click();
  await openMap(page);
  await expect(page.locator('#finder-map .map-own')).toBeVisible();
});

test('Venlo without its tiles still shows outlines and names, and nothing broken', async ({ page }) => {
  const tiles: string[] = [];
  await page.route(/pdok\.nl/, (route) => {
    tiles.push(route.request().url());
    return route.abort();
  });
  await openFinder(page, '', { town: 'venlo' });
  expect(tiles).toEqual([]);
  await openMap(page);
  await expect.poll(() => tiles.length).toBeGreaterThan(0);
  expect(await page.locator('#finder-map path.map-outline').count()).toBeGreaterThan(15);
  await expect(page.locator('#finder-map .map-label:not(.is-crowded)').first()).toBeVisible();
  // A picture that failed is nowhere to be seen.
  const broken = await page
    .locator('#finder-map img')
    .evaluateAll((images) => images.filter((image) => image.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length);
  expect(broken).toBe(0);
  await expect(page.locator('#finder-map .map-sources')).toContainText('Kadaster');
  await areaOf(page, 'Blerick').first().press('Enter');
  await expect.poll(() => questionOf(page)).toBe('wijk=blerick');
  await expectGroups(page, groupsFor('wijk=blerick', { town: 'venlo' }));
  await expect(page.locator('#finder-map')).not.toContainText(said('mapFailed'));
});
