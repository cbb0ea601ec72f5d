/** What is open now, and what there is tonight. */
import { expect, test, type Page } from '@playwright/test';
import { dutch } from './content.ts';
import { moments, openYouth, phone, room, words } from './youth-page.ts';

test.use({ viewport: phone });

const desk = 'jongerenservicepunt/jongerenservicepunt';
const chat = 'jongerenservicepunt-online/chat';
const stateOf = (page: Page, key: string) => room(page, 'weet-niet').locator(`.service-point [data-now="${key}"]`);

for (const [name, at, desks, chats] of [
  ['on Monday at half past ten nothing is open yet', moments.monday, 'opens', 'opens'],
  ['on Thursday at eight in the evening the door is open, and the chat', moments.thursdayEvening, 'open', 'open'],
  ['on Sunday at eight in the evening only the chat is', moments.sundayEvening, 'closed', 'open'],
] as const) {
  test(`of the service point: ${name}`, async ({ page }) => {
    await openYouth(page, { hash: '#weet-niet', at });
    await expect(stateOf(page, desk)).toHaveAttribute('data-state', desks);
    await expect(stateOf(page, chat)).toHaveAttribute('data-state', chats);
    const said = { open: dutch.now!.open!, opens: dutch.now!.later!, closed: dutch.now!.closed! };
    await expect(stateOf(page, desk)).toContainText(said[desks]);
    await expect(stateOf(page, chat)).toContainText(said[chats]);
    await page.goto('/jsp/');
    await expect(page.locator(`main [data-now="${desk}"]`)).toHaveAttribute('data-state', desks);
    await expect(page.locator(`main [data-now="${chat}"]`)).toHaveAttribute('data-state', chats);
  });
}

test('the door is said to be open until nine on Thursday', async ({ page }) => {
  await openYouth(page, { hash: '#weet-niet', at: moments.thursdayEvening });
  await expect(stateOf(page, desk)).toContainText('21.00');
});

const evenings = (page: Page) => page.locator('.youth-evenings');
const rows = (page: Page) => page.locator('[data-evenings] [data-offer]:visible').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.offer));

test('on a Tuesday afternoon stands what is there tonight, and not what closes before six', async ({ page }) => {
  await openYouth(page, { at: moments.tuesday });
  await expect(evenings(page).locator('h2')).toHaveText(words.tonight, { useInnerText: true });
  const shown = await rows(page);
  expect(shown).toEqual(expect.arrayContaining(['jongerencentrum-de-loods/jongerencentrum', chat]));
  for (const key of [desk, 'jongerencentrum-de-loods/huiswerk', 'jongerencentrum-de-loods/open-podium']) expect(shown).not.toContain(key);
  await expect(evenings(page).locator('[data-said="none"], [data-said="next"]')).toHaveCount(2);
  for (const what of ['none', 'next', 'usual']) for (const one of await evenings(page).locator(`[data-said="${what}"]`).all()) await expect(one).toBeHidden();
});

test('on a Tuesday just before midnight all is over: the next evening is named, with its day', async ({ page }) => {
  await openYouth(page, { at: moments.lateTuesday });
  await expect(evenings(page)).toContainText(words.tonightNone);
  await expect(evenings(page).locator('[data-said="next"]')).toHaveText(words.tonightNext.replace('{{day}}', 'woensdag'), { useInnerText: true });
  expect(await rows(page)).toContain('jongerencentrum-de-loods/jongerencentrum');
});

test('on a Monday stands what is there on Monday: the centre is not', async ({ page }) => {
  await openYouth(page);
  await expect(evenings(page).locator('h2')).toHaveText(words.tonight, { useInnerText: true });
  const shown = await rows(page);
  expect(shown).toContain(chat);
  expect(shown).not.toContain('jongerencentrum-de-loods/jongerencentrum');
});

test('the day is named in the words of the page, also in Arabic', async ({ page }) => {
  await openYouth(page, { at: moments.lateTuesday, language: 'ar' });
  const next = await evenings(page).locator('[data-said="next"]').innerText();
  expect(next).not.toContain('{');
  expect(next).toMatch(/\p{Script=Arabic}/u);
  expect(next).not.toContain('woensdag');
});

test('without a script every evening stands there, with its days', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/jongeren/');
  await expect(evenings(page).locator('h2')).toHaveText(words.evenings, { useInnerText: true });
  expect((await rows(page)).length).toBeGreaterThan(2);
  await context.close();
});

test('a page that stays open past the last evening moves on to the next', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T21:58:30+01:00') });
  await page.goto('/jongeren/');
  await expect(page.locator('[data-evenings] [data-offer]:visible')).not.toHaveCount(0);
  await expect(evenings(page).locator('[data-said="none"]')).toBeHidden();
  await page.clock.runFor(150_000);
  await expect(evenings(page).locator('[data-said="none"]')).toBeVisible();
  await expect(evenings(page).locator('[data-said="next"]')).toContainText('woensdag');
});
