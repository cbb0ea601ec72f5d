/** Easy Dutch: few choices on a screen, a picture beside each, and nothing out of reach. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { catalogueOf } from './content.ts';
import { groupsFor, monday, words } from './finder-expected.ts';
import { desk, expectGroups, openFinder, phone } from './finder-page.ts';

const { topics, offers, neighbourhoods } = catalogueOf('voorbeeldstad');
const easy = { language: 'eenvoudig' };

test.use({ viewport: phone });
test.beforeEach(({ page }) => page.clock.setFixedTime(monday));

/** The choices without a picture in them or beside them. */
const bare = (choices: Locator) =>
  choices.evaluateAll((all) =>
    all
      .filter((one) => !(one.matches('a, summary, button, label') ? (one.querySelector('svg') ?? one.parentElement?.querySelector(':scope > svg')) : null))
      .map((one) => one.textContent.trim()),
  );

/** The groups of filters that wait under "more choices". */
const more = (page: Page) => page.locator('.filter-part:has(.filter-part)');

test('the front page has few choices on a screen, each with a picture', async ({ page }) => {
  await page.goto('/eenvoudig/');
  await expect(page.locator('.hero-ways a')).toHaveCount(2);
  await expect(page.locator('.tiles a')).toHaveCount(6);
  await expect(page.locator('[aria-labelledby="soorten"] .link-columns a')).toHaveCount(6);
  await expect(page.locator('.open-now-list li:visible')).toHaveCount(4);
  expect(
    await bare(
      page.locator(
        '.main-nav a, .hero :is(.hero-ways a, label, button, .big-door), main section:is([aria-labelledby="onderwerpen"], [aria-labelledby="wijken"], [aria-labelledby="soorten"]) a, .site-footer nav a',
      ),
    ),
  ).toEqual([]);
  for (const path of ['onderwerpen/', 'soorten/', 'wijken/', 'zoeken/?open=nu', 'zoeken/?open=vandaag'])
    await expect(page.locator(`main a[href="/eenvoudig/${path}"]`).first()).toBeVisible();
});

test('the front page in Dutch is as it was', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.hero-ways a')).toHaveCount(3);
  await expect(page.locator('.tiles a')).toHaveCount(topics.filter(({ onHome }) => onHome).length);
  await expect(page.locator('.neighbourhoods a')).toHaveCount(neighbourhoods.length);
  await expect(page.locator('.easy')).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a long list unfolds, and all of it is there', async ({ page }) => {
    await page.goto('/eenvoudig/onderwerpen/');
    const rows = page.locator('main .term-rows a');
    await expect(rows.filter({ visible: true })).toHaveCount(7);
    await page.locator('main .fold > summary').first().click();
    await expect(rows.filter({ visible: true })).toHaveCount(topics.length);
    await page.goto('/onderwerpen/');
    await expect(page.locator('main .term-rows a').filter({ visible: true })).toHaveCount(topics.length);
  });

  test('every neighbourhood and every offer can be reached', async ({ page }) => {
    await page.goto('/eenvoudig/wijken/');
    await page.locator('main .fold').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    for (const { id } of neighbourhoods) await expect(page.locator(`main a[href="/eenvoudig/wijken/${id}/"]`)).toBeVisible();
    await page.goto('/eenvoudig/zoeken/');
    await expect(page.locator('.offer-row')).toHaveCount(offers.length);
  });
});

test.describe('the finder', () => {
  test('asks little at first: what is near, three wishes, the topic, and more', async ({ page }) => {
    await openFinder(page, '', easy);
    await expect(page.locator('.pill')).toHaveCount(3);
    await page.locator('.open-filters').click();
    const sheet = page.locator('dialog.sheet');
    await expect(sheet.locator('.filter-part > summary:visible')).toHaveCount(4);
    await expect(sheet.locator('.tick:visible')).toHaveCount(3);
    await more(page).locator('> summary').click();
    await expect(sheet.locator('.filter-part > summary:visible')).toHaveCount(8);
    await expect(sheet.locator('.tick:visible')).toHaveCount(5);
    await expect(sheet.locator('.pill:visible')).toHaveCount(3);
  });

  test('loses no choice, and each has a picture', async ({ page }) => {
    await page.setViewportSize(desk);
    await openFinder(page, 'postcode=0002&kosten=gratis', easy);
    await page.locator('#finder-filters details').evaluateAll((all) => all.forEach((part) => part.setAttribute('open', '')));
    for (const button of await page.locator('#finder-filters .plain-button').all()) await button.click();
    const ticks = Object.entries(words.choices).filter(([id]) => !['open', 'near', 'neighbourhood'].includes(id));
    // And "also when we do not know" beside the wish.
    await expect(page.locator('#finder-filters .tick')).toHaveCount(ticks.flatMap(([, choices]) => choices).length + 1);
    for (const value of ['nu', 'vandaag', 'avond', 'weekend']) await expect(page.locator(`.pill input[value="${value}"]`)).toHaveCount(1);
    await expect(page.locator('.pill input[name="binnen"]')).toHaveCount(4);
    await expect(page.locator('#leeftijd')).toBeVisible();
    expect(await bare(page.locator('.tick, .pill, .filter-part > summary, .search-form label, .chip, .finder-bar button'))).toEqual([]);
  });

  test('answers a choice from under "more choices" like any other', async ({ page }) => {
    await page.setViewportSize(desk);
    await openFinder(page, '', easy);
    await more(page).locator('> summary').click();
    await more(page).locator('.pill input[value="weekend"]').check();
    await expectGroups(page, groupsFor('open=weekend'));
    // It stands above the list too, from now on.
    await expect(page.locator('.finder-list .pill input[value="weekend"]')).toBeChecked();
    await page.locator('.finder-list .pill input[value="nu"]').check();
    await expectGroups(page, groupsFor('open=nu'));
    await expect(more(page).locator('.pill input:checked')).toHaveCount(0);
  });

  test('shows what was chosen under "more choices" when the page opens with it', async ({ page }) => {
    await page.setViewportSize(desk);
    await openFinder(page, 'rolstoel=ja&voor=jongeren&open=avond', easy);
    await expect(more(page)).toHaveAttribute('open', '');
    await expect(more(page).locator('> summary .chosen-count')).toHaveText('3');
    await expect(more(page).locator('.tick input:checked:visible')).toHaveCount(2);
    await expect(page.locator('.finder-list .pill input[value="avond"]')).toBeChecked();
  });

  test('has all its choices at once in Dutch', async ({ page }) => {
    await page.setViewportSize(desk);
    await openFinder(page, '');
    await expect(page.locator('.pill')).toHaveCount(5);
    await expect(page.locator('#finder-filters .tick:visible')).toHaveCount(5);
    await expect(more(page)).toHaveCount(0);
    await expect(page.locator('.pill svg, .filter-part > summary svg')).toHaveCount(0);
  });
});

test('nothing sticks out at 320 px, nor with text twice as large', async ({ page }) => {
  for (const path of ['', 'zoeken/', 'onderwerpen/', 'wijken/', 'wijken/lindel/', 'plekken/buurthuis-de-linde/', 'hulp-nu/']) {
    for (const [width, size] of [
      [320, '100%'],
      [360, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/eenvoudig/${path}`);
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

for (const path of ['', 'onderwerpen/', 'soorten/open-inloop/', 'wijken/', 'wijken/lindel/', 'plekken/buurthuis-de-linde/', 'hulp-nu/']) {
  test(`axe finds nothing on /eenvoudig/${path}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`/eenvoudig/${path}`);
    await expectNothingFound(page);
  });
}

test('axe finds nothing in the finder with more choices unfolded, light and dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openFinder(page, 'rolstoel=ja&open=weekend&postcode=0002', easy);
  await page.locator('.open-filters').click();
  await expectNothingFound(page);
});
