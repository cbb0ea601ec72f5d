import { expect, test } from '@playwright/test';
import { answerTwice, card, chooseLanguage, desk, openDesk, results, scanned, toggle } from './desk-visit.ts';
import { storedBy } from './stored.ts';

test.use({ serviceWorkers: 'allow' });

/** Files of the site itself that are the same for everybody. */
const isSharedFile = (path: string) =>
  /^\/(?:_astro\/[\w.@-]+|data\/[\w/-]+\.json|deel\/icon-[\w-]+\.png|(?:[a-z]+\/)?manifest\.webmanifest|balie\/[\w-]+\.webp|pictograms\.svg|favicon\.svg|sw\.js|(?:[a-z]+\/)?(?:balie|balie\/uitleg|meegeven|hulp-nu)\/)$/.test(
    path,
  );

for (const [who, query] of [
  ['a volunteer', ''],
  ['a referrer', '?voor=verwijzer'],
] as const) {
  test(`${who}: a whole visit leaves nothing in storage, history, address, title or console, and sends nothing`, async ({ page, context }) => {
    test.slow();
    const sent: string[] = [];
    const wrong: string[] = [];
    const isOfTheDesk = ({ pathname, search }: URL) => search === '' || (pathname === '/balie/' && search === query);
    // Of the service worker too.
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:') return;
      sent.push(request.url());
      const isOwn = url.origin === new URL(page.url() === 'about:blank' ? process.env.VOORBEELDSTAD_URL! : page.url()).origin;
      if (!isOwn || !isOfTheDesk(url) || request.method() !== 'GET' || request.postData() !== null || !isSharedFile(url.pathname))
        wrong.push(`${request.method()} ${request.url()}`);
    });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // What the device does with it is its own; this one keeps what it was given.
    await page.addInitScript(() => {
      navigator.share = (given) => {
        Object.assign(window, { given });
        return Promise.resolve();
      };
    });

    await openDesk(page, { query });
    const traces = () =>
      page.evaluate(() => ({ length: history.length, state: history.state as unknown, href: location.href, title: document.title, name: window.name }));
    const before = await traces();
    const nothingLeft = async () => {
      expect(await traces()).toEqual(before);
      expect(await storedBy(page)).toEqual([]);
    };

    await chooseLanguage(page, 'العربية');
    await nothingLeft();
    await answerTwice(page);
    const key = await toggle(results(page).nth(0));
    await nothingLeft();
    await page.locator('.desk-main #q').fill('schulden');
    await page.locator('.desk-main #q').press('Enter');
    await expect(results(page).first()).toBeVisible();
    await nothingLeft();
    await page.locator('.open-map').click();
    // The worker fetches all it keeps meanwhile.
    await expect(page.locator('.map-surface')).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('.map-sources a')).toHaveCount(0);
    await nothingLeft();
    await page.locator('.open-map').click();
    await results(page).first().locator('.offer-link').click();
    await page.getByRole('radio', { name: desk.momentOther! }).check();
    await page.getByLabel(desk.momentDay!, { exact: true }).fill('2026-12-01');
    await page.getByLabel(desk.momentTime!, { exact: true }).fill('11:00');
    await nothingLeft();
    await page.getByRole('button', { name: desk.makeCard! }).click();
    const address = await scanned(page);
    await expect(page.locator('.desk-card .card a')).toHaveCount(0);
    await page.getByRole('button', { name: card.copy!, exact: true }).click();
    await expect(page.getByText(card.copied!)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page.getByRole('button', { name: card.share!, exact: true }).click();
    expect(await page.evaluate(() => (window as { given?: ShareData }).given)).toEqual({ url: address });
    await nothingLeft();
    await page.getByRole('button', { name: desk.clear!, exact: true }).click();
    await expect(page.locator('#desk-language')).toBeFocused();
    await nothingLeft();
    await page.waitForLoadState('networkidle');

    expect(wrong).toEqual([]);
    const fragment = new URL(address).hash.slice(1);
    expect(sent.filter((url) => url.includes(fragment) || url.includes(key) || url.includes('#'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('no field keeps what was typed, and no form can send it', async ({ page }) => {
  await openDesk(page);
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await results(page).first().locator('.offer-link').click();
  await page.getByRole('radio', { name: desk.momentOther! }).check();
  const fields = await page.locator('.desk input:not([type=radio], [type=checkbox], [type=hidden])').evaluateAll((inputs) =>
    (inputs as HTMLInputElement[]).map((input) => ({
      id: input.id,
      autocomplete: input.autocomplete || input.form?.autocomplete,
      sends: input.form?.getAttribute('action') ?? null,
    })),
  );
  expect(fields.length).toBeGreaterThan(2);
  for (const field of fields) expect(field).toMatchObject({ autocomplete: 'off', sends: null });
  // Without its script such a form is still not sent.
  const methods = await page.locator('.desk form').evaluateAll((forms) => (forms as HTMLFormElement[]).map(({ method }) => method));
  expect(methods).toEqual(methods.map(() => 'dialog'));
  expect(methods.length).toBeGreaterThan(1);
});
