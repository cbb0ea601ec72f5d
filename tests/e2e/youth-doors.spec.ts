/** A door is a link to its room: with and without a script, with a finger and with a keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { storedBy } from './stored.ts';
import { door, doors, languages, moments, openYouth, phone, room } from './youth-page.ts';

test.use({ viewport: phone });

const shownRooms = (page: Page) => page.locator('.youth-room:visible').evaluateAll((rooms) => rooms.map(({ id }) => id));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('every door opens its own room and no other, and Back closes it', async ({ page }) => {
      await page.goto('/jongeren/');
      expect(await shownRooms(page)).toEqual([]);
      expect(doors).toHaveLength(8);
      for (const { id, name } of doors) {
        await door(page, id).click();
        await expect(room(page, id)).toBeVisible();
        expect(await shownRooms(page)).toEqual([id]);
        await expect(room(page, id).locator('h2')).toHaveText(name.nl);
        await expect(room(page, id)).toBeInViewport();
        await page.goBack();
        await expect(room(page, id)).toBeHidden();
        expect(await shownRooms(page)).toEqual([]);
      }
    });

    test('an address with a door in it opens that room at once', async ({ page }) => {
      await page.goto('/jongeren/#geld');
      expect(await shownRooms(page)).toEqual(['geld']);
      await expect(room(page, 'geld')).toBeInViewport();
    });

    test('"Kies iets anders" brings back to the doors', async ({ page }) => {
      await page.goto('/jongeren/#geld');
      await room(page, 'geld').locator('a[href="#deuren"]').click();
      await expect(door(page, 'school')).toBeInViewport();
      expect(await shownRooms(page)).toEqual([]);
    });

    test('a door that is not there opens nothing', async ({ page }) => {
      await page.goto('/jongeren/#bestaat-niet');
      expect(await shownRooms(page)).toEqual([]);
    });
  });
}

test('without a script nothing stands there that only works with one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/jongeren/#geld');
  await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
  await expect(room(page, 'geld').locator('blockquote')).toBeVisible();
  await expect(page.locator('[data-said="usual"]').first()).toBeVisible();
  await expect(page.locator('[data-said="none"]')).toBeHidden();
  await context.close();
});

test('the room that opens has the focus, so that its name is read aloud, and the next Tab is in it', async ({ page }) => {
  await openYouth(page);
  await door(page, 'jezelf').click();
  await expect(room(page, 'jezelf')).toBeFocused();
  await expect(room(page, 'jezelf')).toHaveAccessibleName('Jezelf');
  await page.keyboard.press('Tab');
  await expect(room(page, 'jezelf').locator('a, button').first()).toBeFocused();
});

test('the chosen door is marked, and only that one', async ({ page }) => {
  const marked = () => page.locator('.youth-doors [aria-current]').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash));
  await openYouth(page);
  expect(await marked()).toEqual([]);
  await door(page, 'werk').click();
  await expect.poll(marked).toEqual(['#werk']);
  await door(page, 'geld').click();
  await expect.poll(marked).toEqual(['#geld']);
  await page.goBack();
  await expect.poll(marked).toEqual(['#werk']);
  await page.goBack();
  await expect.poll(marked).toEqual([]);
  await openYouth(page, { hash: '#wonen' });
  await page.reload();
  await expect.poll(marked).toEqual(['#wonen']);
});

test('all of it goes with a keyboard alone', async ({ page }) => {
  await openYouth(page);
  await page.locator('main').focus();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).getAttribute('href'));
  for (let presses = 0; (await focused()) !== '#jezelf' && presses < 40; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('#jezelf');
  await page.keyboard.press('Enter');
  await expect(room(page, 'jezelf')).toBeFocused();
  for (let presses = 0; (await focused()) !== '#deuren' && presses < 40; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('#deuren');
  await page.keyboard.press('Enter');
  await expect(room(page, 'jezelf')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(door(page, 'school')).toBeFocused();
});

test('another language keeps the door that is open', async ({ page }) => {
  await openYouth(page);
  await door(page, 'geld').click();
  await page.locator('.languages summary').first().click();
  await page.getByRole('link', { name: 'Polski' }).first().click();
  await expect(page).toHaveURL(/\/pl\/jongeren\/#geld$/);
  // The address changes before the page is there.
  await expect.poll(() => shownRooms(page)).toEqual(['geld']);
});

for (const width of [320, 360]) {
  test(`nothing needs sideways scrolling at ${String(width)} px in any language, with every room open`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 640 });
    for (const language of languages) {
      await openYouth(page, { language });
      for (const { id } of doors) {
        await page.evaluate((hash) => location.assign(hash), `#${id}`);
        await expect(room(page, id)).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${language} #${id}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('no word on a door is broken off on a phone of 360 px, in any language', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of languages) {
    await openYouth(page, { language });
    await page.evaluate(() => document.fonts.ready);
    const broken = await page.locator('.youth-doors .tile-name').evaluateAll((names) =>
      names.flatMap(({ firstChild }) =>
        [...(firstChild?.nodeValue ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(firstChild!, index);
          range.setEnd(firstChild!, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
        }),
      ),
    );
    expect(broken, language).toEqual([]);
  }
});

test('on paper every room stands there', async ({ page }) => {
  await openYouth(page, { hash: '#geld' });
  await page.emulateMedia({ media: 'print' });
  expect(await shownRooms(page)).toEqual(doors.map(({ id }) => id));
});

test('all eight doors are on the first screen of a phone', async ({ page }) => {
  for (const language of languages) {
    await openYouth(page, { language });
    const bottom = await page.locator('.youth-doors').evaluate((list) => list.getBoundingClientRect().bottom);
    console.log(`${language}: the doors end at ${String(Math.round(bottom))} of ${String(phone.height)} px`);
    expect(bottom, language).toBeLessThanOrEqual(phone.height);
  }
});

test('choosing a door stores nothing, asks nobody anything, and tells nothing in title or console', async ({ page, baseURL }) => {
  const asked: string[] = [];
  const said: string[] = [];
  await openYouth(page, { at: moments.tuesday });
  await page.waitForLoadState('networkidle');
  const title = await page.title();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  for (const { id } of doors) {
    await door(page, id).click();
    await expect(room(page, id)).toBeVisible();
  }
  expect(asked.filter((url) => !url.startsWith(baseURL!) || /jongeren|geld|jezelf/.test(url))).toEqual([]);
  expect(said).toEqual([]);
  expect(await page.title()).toBe(title);
  expect(await storedBy(page)).toEqual([]);
});
