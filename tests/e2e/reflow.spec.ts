import { expect, test, type Page } from '@playwright/test';
import { monday } from './finder-expected.ts';
import { openFinder } from './finder-page.ts';
import { addressIn, pageList, venlo } from './page-types.ts';

/** What sticks out at the side of the page. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    });
    return [
      `page ${String(scrollWidth)} > ${String(clientWidth)}`,
      ...out.slice(-3).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`),
    ];
  });

/** What scrolls sideways inside the sheet or beside the map. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('dialog, .sheet-body, .filter-part, .find-result, .finder-bar, .find-group, #finder-map')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.tagName} ${element.className}: ${String(element.scrollWidth)} > ${String(element.clientWidth)}`),
  );

// A Monday morning: bars, badges and counts are there.
test.beforeEach(({ page }) => page.clock.setFixedTime(monday));

for (const language of ['nl', 'ar']) {
  for (const [name, path] of pageList) {
    test(`${name} in ${language} needs no sideways scrolling at 320 px, nor with text twice as large`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(addressIn(language, path));
      expect(await tooWide(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await tooWide(page)).toEqual([]);
    });
  }
}

// Long German words, wide Polish letters, Cyrillic: the pages where most words stand.
const wordyPages = [
  '',
  'wijken/',
  'wijken/lindel/',
  'plekken/buurthuis-de-linde/',
  'plekken/bibliotheek-centrum/',
  'soorten/',
  'onderwerpen/',
  'hulp-nu/',
  'privacy/',
];
for (const language of ['eenvoudig', 'en', 'de', 'pl', 'tr', 'uk']) {
  for (const [size, width, text] of [
    ['at 320 px', 320, '100%'],
    ['with text twice as large', 360, '200%'],
  ] as const) {
    test(`no page with many words in ${language} needs sideways scrolling ${size}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 700 });
      for (const path of wordyPages) {
        await page.goto(addressIn(language, path));
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, text);
        expect(await tooWide(page), path).toEqual([]);
      }
    });
  }
}

for (const language of ['nl', 'ar']) {
  for (const [state, open] of [
    ['its answer in groups', undefined],
    ['the sheet open', '.open-filters'],
    ['the map open', '.open-map'],
  ] as const) {
    test(`the finder with ${state} in ${language} needs no sideways scrolling at 320 px, nor with text twice as large`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openFinder(page, 'wijk=achter-het-spoor&open=weekend&kosten=gratis&kosten=onbekend&postcode=0004', { language });
      if (open !== undefined) await page.locator(open).click();
      if (open === '.open-map') await expect(page.locator('#finder-map .map-pin').first()).toBeVisible();
      await page.locator('dialog .filter-part').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });
  }
}

for (const path of ['', 'zoeken/', 'wijken/blerick/', 'plekken/bibliotheek-venlo-stadsbibliotheek/']) {
  test(`/${path} of Venlo needs no sideways scrolling at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(venlo(path));
    expect(await tooWide(page)).toEqual([]);
  });
}

test('what can be tapped is at least 24 by 24 px, or stands in a sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/zoeken/', '/wijken/', '/wijken/lindel/', '/plekken/buurthuis-de-linde/', '/hulp-nu/']) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input, .nl-button, .main-nav a, .languages a, .tiles a, .offer-name a, .number a, .week a, .neighbourhood-rows a, .open-count a, .hero-ways a',
        ),
      ]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
    );
    expect(small, path).toEqual([]);
  }
});
