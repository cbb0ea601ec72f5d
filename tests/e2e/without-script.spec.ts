import { expect, test, type Page } from '@playwright/test';
import { catalogueOf } from './content.ts';
import { addressIn, venlo } from './page-types.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

/** From a neighbourhood's page to the first place in it, and what somebody needs to know there. */
async function findPlace(page: Page, language: string, neighbourhood: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.locator(`main a[href$="/wijken/${neighbourhood}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/wijken/${neighbourhood}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.locator('main .offer-row a').first().click();
  await expect(page).toHaveURL(/\/plekken\/[^/]+\/#/);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const offer = page.locator('main [data-offer]').first();
  const said = async (what: string) => expect((await page.locator(what).first().innerText()).trim().length, what).toBeGreaterThan(5);

  // What happens there.
  await expect(offer.getByRole('heading').first()).toBeVisible();
  await expect(offer.locator('.summary')).toBeVisible();
  // When, or that it isn't known.
  const when = page.locator('.open-bar, main .hours-lines, main .status');
  await expect(when.first()).toBeVisible();
  // How to get there, and whom to call.
  await said('section[aria-labelledby="waar"]');
  await said('section[aria-labelledby="contact"]');
  await expect(page.locator('#help-nu a[href="tel:112"]')).toBeVisible();
  return offer;
}

for (const language of ['nl', 'en', 'ar']) {
  test(`a visitor finds a place in Voorbeeldstad in ${language}: what, when, how to get there, whom to call`, async ({ page }) => {
    await page.goto(addressIn(language, ''));
    const offer = await findPlace(page, language, 'oosterveld');
    await expect(offer.locator('.hours-lines, .status').first()).toBeVisible();
    await expect(page.locator('.routes a').first()).toBeVisible();
    await expect(page.locator('.contact .phone, .contact li').first()).toBeVisible();
  });

  test(`a visitor finds a place in Venlo in ${language}, and reads what isn't known`, async ({ page }) => {
    await page.goto(venlo(addressIn(language, '')));
    const offer = await findPlace(page, language, 'blerick');
    await expect(offer.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('.open-bar.is-unsure .open-bar-state')).toBeVisible();
    await expect(page.locator('[data-state="open"]')).toHaveCount(0);
  });
}

test('the language choice stays on the page', async ({ page }) => {
  await page.goto('/plekken/buurthuis-de-linde/');
  const choices = await page
    .locator('.languages a')
    .evaluateAll((links) => links.map((link) => ({ address: link.getAttribute('href') ?? '', lang: link.getAttribute('hreflang') })));
  expect(choices.map(({ address }) => address)).toEqual(expect.arrayContaining(['/plekken/buurthuis-de-linde/', '/en/plekken/buurthuis-de-linde/']));
  for (const { address, lang } of choices) {
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[href="${address}"]`).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang!);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Buurthuis De Linde');
    await expect(page.locator('.languages [aria-current="true"]')).toHaveAttribute('href', address);
  }
});

test('a search gives the whole list, and says so', async ({ page }) => {
  await page.goto('/');
  await page.locator('#q').fill('brief');
  await page.locator('#wijk').selectOption('lindel');
  await page.locator('.search-form button').click();
  await expect(page).toHaveURL(/\/zoeken\/\?q=brief&wijk=lindel/);
  await expect(page.locator('.offer-row')).toHaveCount(catalogueOf('voorbeeldstad').offers.length);
  for (const row of [page.locator('.offer-row').first(), page.locator('.offer-row').last()]) await expect(row).toBeVisible();
  await expect(page.locator('noscript p')).toBeVisible();
});

test('the list of a neighbourhood can be reached from the top of the whole list', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.locator('.find-jump summary').click();
  await page.locator('.find-jump a[href="#oosterveld"]').click();
  await expect(page.locator('#oosterveld')).toBeInViewport();
});

test('nothing that needs a script is shown', async ({ page }) => {
  for (const path of ['/', '/zoeken/', '/plekken/buurthuis-de-linde/']) {
    await page.goto(path);
    for (const spot of await page.locator('[data-now]').all()) await expect(spot).toBeHidden();
    if ((await page.locator('.open-now').count()) > 0) await expect(page.locator('.open-now')).toBeHidden();
    if ((await page.locator('.find-result').count()) > 0) await expect(page.locator('.find-result')).toBeHidden();
  }
});
