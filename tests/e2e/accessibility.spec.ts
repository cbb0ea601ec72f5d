import { expect, test } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { monday } from './finder-expected.ts';
import { desk, openFinder, phone } from './finder-page.ts';
import { addressIn, pageList, venlo } from './page-types.ts';

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
