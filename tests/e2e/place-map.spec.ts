import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dutch } from './content.ts';
import { addressIn, venlo } from './page-types.ts';

// A worker that is blocked is a warning in the console.
test.use({ serviceWorkers: 'allow' });

const place = 'plekken/buurthuis-de-linde/';
const bus = 'plekken/adviesbus/';
const opener = (page: Page) => page.locator('.place-map button').first();
const surface = (page: Page) => page.locator('.map-surface');
const pins = (page: Page) => page.locator('.map-pin');

async function open(page: Page, address: string) {
  await page.goto(address);
  await opener(page).click();
  await expect(surface(page)).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

test('the map is asked for on a press and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(addressIn('nl', place), { waitUntil: 'networkidle' });
  const isOfMap = (path: string) => /\/map\b|react|\/client\b/.test(path);
  expect(asked.filter(isOfMap)).toEqual([]);
  await opener(page).click();
  await expect(pins(page)).toHaveCount(1);
  expect(asked.filter(isOfMap)).toContain('/data/map.json');
});

test('the map says what it shows, and closes again', async ({ page }) => {
  await open(page, addressIn('nl', place));
  await expect(surface(page)).toHaveAttribute('role', 'group');
  await expect(surface(page)).toHaveAccessibleName('Kaart van Voorbeeldstad');
  await expect(pins(page)).toHaveAccessibleName('Buurthuis De Linde');
  await expect(page.locator('.map-sources')).toContainText('verzonnen');
  await expect(opener(page)).toHaveText(dutch.map!.close!);
  await opener(page).click();
  await expect(surface(page)).toHaveCount(0);
  await expect(opener(page)).toHaveText(dutch.map!.open!);
  await opener(page).click();
  await expect(pins(page)).toHaveCount(1);
});

test('nothing breaks the policy of the site', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, addressIn('nl', bus));
  await page.locator('.map-zoom button').last().click();
  await expect(pins(page).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('Tab goes through the map, arrows go from stop to stop, Space chooses, and Esc gives the focus back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, addressIn('nl', bus));
  await expect(pins(page)).toHaveCount(3);
  const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
  await opener(page).focus();
  for (const name of ['map-skip', 'map-surface', 'map-pin']) {
    await page.keyboard.press('Tab');
    expect(await focused()).toContain(name);
  }
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(first).toContain('Hoogveld');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', first!);
  await page.keyboard.press(' ');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', first!);
  await expect(page.locator('.map-pin[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.map-zoom button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
});

test('the skip button leads past the map', async ({ page }) => {
  await open(page, addressIn('nl', bus));
  await opener(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.map-skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.map :focus')).toHaveCount(0);
});

test('arrows, plus and minus move the map', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, addressIn('nl', bus));
  await expect(pins(page)).toHaveCount(3);
  const boxes = async () => Promise.all((await pins(page).all()).map(async (pin) => (await pin.boundingBox())!));
  const left = async () => Math.min(...(await boxes()).map(({ x }) => x));
  const spread = async () => Math.max(...(await boxes()).map(({ x }) => x)) - (await left());
  const [leftBefore, spreadBefore] = [await left(), await spread()];
  await surface(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeLessThan(leftBefore - 40);
  await page.keyboard.press('+');
  await expect.poll(spread).toBeGreaterThan(spreadBefore * 1.5);
  await page.keyboard.press('-');
  await expect.poll(spread).toBeLessThan(spreadBefore * 1.1);
});

for (const language of ['nl', 'ar']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing with the map open in ${language}, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await open(page, addressIn(language, bus));
      await expect(pins(page)).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('the map fits a phone, with buttons that a finger can press', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of ['nl', 'ar']) {
    await open(page, addressIn(language, place));
    await expect(pins(page)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const button of await page.locator('.map-zoom button, .map-pin').all()) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    const zoom = (await page.locator('.map-zoom').boundingBox())!;
    expect(zoom.x > 180).toBe(language === 'nl');
  }
});

test('without tiles Venlo shows the neighbourhood, its name and no broken picture', async ({ page }) => {
  const address = venlo('plekken/wijkcentrum-steyl/');
  const { origin } = new URL(address);
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await open(page, address);
  await expect(page.locator('.map-outline.is-chosen')).toBeVisible();
  await expect(page.locator('.map-label.is-area')).toHaveText('Steyl');
  await expect(page.locator('.place-map [role="status"]')).toHaveText(dutch.map!.noExactSpot!);
  await expect(page.locator('.map-sources')).toContainText('Kadaster');
  await expect(pins(page)).toHaveCount(0);
  expect(await page.locator('.map img').evaluateAll((images) => images.filter((image) => getComputedStyle(image).visibility !== 'hidden').length)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

for (const [what, pattern] of [
  ['script', '**/_astro/map.*.js'],
  ['stylesheet', '**/_astro/map.*.css'],
  ['ground', '**/data/map.json'],
] as const) {
  test(`when the ${what} of the map does not come, the page says so and keeps the address`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(addressIn('nl', place));
    await opener(page).click();
    await expect(page.locator('.place-map [role="status"]')).toHaveText(dutch.map!.failed!);
    await expect(page.locator('address').first()).toBeVisible();
    await expect(opener(page)).toHaveText(dutch.map!.open!);
    await expect(page.locator('.map')).toHaveCount(0);
  });
}

test('a secret address has no map, and neither has help by phone', async ({ page }) => {
  for (const path of ['plekken/veilige-plek-voorbeeldstad/', 'plekken/goedemorgenlijn/']) {
    await page.goto(addressIn('nl', path));
    await expect(page.locator('.place-map')).toHaveCount(0);
  }
});

test('without script there is no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(place, process.env.VOORBEELDSTAD_URL).href);
  await expect(page.locator('.place-map')).toBeHidden();
  await context.close();
});

test('a page about violence has an address and routes, and no map', async ({ page }) => {
  await page.goto('/plekken/gezondheidscentrum-de-pleister/');
  await expect(page.locator('.routes a').first()).toBeVisible();
  await expect(page.locator('.place-map')).toHaveCount(0);
});
