import { expect, test, type Page } from '@playwright/test';
import { choose, desk, openFinder } from './finder-page.ts';

test.use({ viewport: desk });

/** The words that are marked, in the order in which they were. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent!.slice(startOffset, endOffset)),
  );

test('what was found is marked on the cards, also in another form', async ({ page }) => {
  await openFinder(page, 'q=spreekuren');
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  expect((await marked(page)).map((word) => word.toLowerCase())).toContain('spreekuur');
  // Painted over the words: nothing was put into the page.
  await expect(page.locator('.offer-row :is(mark, b)')).toHaveCount(0);
});

test('the marks stay with a card that is moved, and go when the words go', async ({ page }) => {
  await openFinder(page, 'q=koffie');
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  const before = await marked(page);
  await choose(page, 'open', 'vandaag');
  await expect(page.locator('.find-group[data-group="open"]')).toBeVisible();
  expect(await marked(page)).toEqual(before);
  await page.locator('.clear').click();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('Arabic words are marked as they are written', async ({ page }) => {
  await openFinder(page, `q=${encodeURIComponent('قهوة')}`, { language: 'ar' });
  await expect.poll(async () => (await marked(page)).some((word) => /\p{Script=Arabic}/u.test(word))).toBe(true);
});

test('markup in a name stays text when it is marked', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route(/\/zoeken\/\?/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/(class="what"[^>]*>)[^<]*koffie/giu, '$1&lt;img src=x onerror=alert(1)&gt; koffie');
    expect(body).not.toBe(html);
    await route.fulfill({ response, body });
  });
  await openFinder(page, 'q=koffie');
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeAttached();
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a browser that cannot mark shows the same list', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await openFinder(page, 'q=koffie');
  await expect(page.locator('#finder-answer .offer-row').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-finder', 'ready');
});
