/** A sentence to send, for who doesn't dare to call. */
import { expect, test } from '@playwright/test';
import { addressIn } from './page-types.ts';
import { storedBy } from './stored.ts';
import { doors, openYouth, phone, room, words } from './youth-page.ts';

test.use({ viewport: phone });

const { say } = doors.find(({ id }) => id === 'jezelf')!;

for (const language of ['nl', 'en', 'ar', 'pl']) {
  test(`in ${language} the Dutch sentence is what is copied, and it is said that it is`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openYouth(page, { hash: '#jezelf', language });
    const own = room(page, 'jezelf').locator('.youth-say');
    await expect(own.locator('blockquote')).toHaveAttribute('lang', 'nl');
    await own.getByRole('button').click();
    await expect(own.locator('[data-copied]')).toBeVisible();
    await expect(own.locator('[data-not-copied]')).toBeHidden();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(say.nl);
    // What stands in another language is told under it.
    if (language !== 'nl') await expect(own).toContainText(say[language] as string);
    expect(await storedBy(page)).toEqual([]);
  });
}

test('of the room that is not open nothing is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openYouth(page, { hash: '#jezelf' });
  await room(page, 'jezelf').locator('.youth-say button').click();
  await expect(page.locator('[data-copied]:not([hidden])')).toHaveCount(1);
  await expect(room(page, 'jezelf').locator('[role="status"]')).toHaveText(words.say.copied, { useInnerText: true });
});

for (const [name, clipboard] of [
  ['has no clipboard', 'none'],
  ['keeps its clipboard closed', 'closed'],
] as const) {
  test(`a browser that ${name} says what to do, and the sentence can be chosen by hand`, async ({ page }) => {
    await page.addInitScript((is) => {
      const closed = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
      Object.defineProperty(navigator, 'clipboard', { value: is === 'none' ? undefined : closed });
    }, clipboard);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await openYouth(page, { hash: '#jezelf' });
    const own = room(page, 'jezelf').locator('.youth-say');
    await own.getByRole('button').click();
    await expect(own.locator('[role="status"]')).toHaveText(words.say.failed, { useInnerText: true });
    await own.locator('blockquote').click();
    expect((await page.evaluate(() => getSelection()?.toString()))?.trim()).toBe(say.nl);
    expect(faults).toEqual([]);
  });
}

test('on /jsp/ the sentence of who does not know is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressIn('tr', 'jsp/'));
  await page.locator('.youth-say button').click();
  await expect(page.locator('[data-copied]')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(doors.find(({ topics }) => topics.length === 0)!.say.nl);
});
