import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { monday } from './finder-expected.ts';
import { desk, openFinder, phone } from './finder-page.ts';
import { addressIn, pageList, venlo } from './page-types.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A Monday morning: doors are open, doors open later, doors are closed.
test.beforeEach(({ page }) => page.clock.setFixedTime(monday));

for (const language of ['nl', 'en', 'ar']) {
  for (const [name, path] of pageList) {
    test(`axe finds nothing on ${name} in ${language}, light and dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(addressIn(language, path));
      await expectNothingFound(page);
    });
  }
}

for (const path of ['', 'wijken/blerick/', 'plekken/jacx/', 'ar/zoeken/', 'wijken/blerick/poster/']) {
  test(`axe finds nothing on /${path} of Venlo, where little is sure, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(venlo(path));
    await expectNothingFound(page);
  });
}

for (const language of ['nl', 'ar']) {
  for (const [state, viewport, open] of [
    ['its answer in groups', phone, undefined],
    ['the sheet open', phone, '.open-filters'],
    ['the map open', desk, '.open-map'],
    ['the map open on a phone', phone, '.open-map'],
  ] as const) {
    test(`axe finds nothing in the finder with ${state}, in ${language}, light and dark`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openFinder(page, 'wijk=lindel&open=vandaag&kosten=gratis&postcode=0002', { language });
      if (open !== undefined) await page.locator(open).click();
      if (open === '.open-map') await expect(page.locator('#finder-map .map-pin').first()).toBeVisible();
      await expectNothingFound(page);
    });
  }
}

async function expectNothingFound(page: Page) {
  expect(await violationsOn(page)).toEqual([]);
  // Dark differs in nothing but its colours.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violationsOn(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
}

/** One line for every rule that is broken, with its first places. */
async function violationsOn(page: Page, only: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only.length > 0 ? axe.withRules([...only]) : axe.withTags(rules)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary?.split('\n')[1] ?? ''}`)
        .join(' | ')}`,
  );
}
