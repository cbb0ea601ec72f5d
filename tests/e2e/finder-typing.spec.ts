/** What happens under somebody who types: nothing flickers, and nothing of an earlier question stays. */
import { expect, test, type Page } from '@playwright/test';
import { groupsFor, plain, said, words } from './finder-expected.ts';
import { choose, desk, expectGroups, groupsOn, openFinder, questionOf } from './finder-page.ts';

test.use({ viewport: desk });

const field = (page: Page) => page.locator('main #q');
const indexIsIn = (page: Page) => page.waitForResponse('**/data/search/nl.json').then((response) => response.finished());
const understood = (page: Page) => page.locator('ul[aria-labelledby="begrepen"] .chip');
const chosen = (page: Page) => page.locator('ul[aria-labelledby="gekozen"] .chip');

/** Slow enough that every letter is asked. */
const delay = 260;

/** From now on: how often the block that nothing was found goes, and whether the page says that it is busy. */
const watch = (page: Page) =>
  page.evaluate((busy) => {
    const seen = { gone: 0, isBusy: false };
    const isBlock = (node: Node) => node instanceof Element && (node.matches('.find-nothing') || node.querySelector('.find-nothing') !== null);
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) seen.gone += [...removedNodes].filter(isBlock).length;
      seen.isBusy ||= document.querySelector('.find-count')?.textContent === busy;
    }).observe(document.querySelector('#finder-answer')!, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seen });
  }, said('searchBusy'));
const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { readonly seen: { readonly gone: number; readonly isBusy: boolean } }).seen);

test('between two letters the page neither says that it is busy nor takes away what it told', async ({ page }) => {
  await openFinder(page);
  const coming = indexIsIn(page);
  await field(page).focus();
  await coming;
  await field(page).pressSequentially('xyzzy', { delay });
  await expect(page.locator('.find-nothing')).toContainText('xyzzy');
  await watch(page);
  await field(page).pressSequentially('plugh', { delay });
  await expect(page.locator('.find-nothing')).toContainText('xyzzyplugh');
  expect(await seenOn(page)).toEqual({ gone: 0, isBusy: false });
});

test('while the index is still coming the page says so, and the whole list stays', async ({ page }) => {
  let send = (): void => undefined;
  const wait = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/data/search/nl.json', async (route) => {
    await wait;
    await route.continue();
  });
  await openFinder(page, 'q=soep');
  await expect(page.locator('.find-count')).toHaveText(said('searchBusy'));
  await expect(page.locator('#finder-all')).toBeVisible();
  send();
  await expectGroups(page, groupsFor('q=soep'));
  await expect(page.locator('.find-count')).not.toHaveText(said('searchBusy'));
});

test('words that were wiped are no answer to the next', async ({ page }) => {
  await openFinder(page, 'q=xyzzyplugh');
  await expect(page.locator('.find-nothing')).toBeVisible();
  await field(page).fill('');
  await expect.poll(() => groupsOn(page)).toEqual([]);
  await expect(page.locator('#finder-all')).toBeVisible();
  await watch(page);
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      const isBlock = (node: Node) => node instanceof Element && node.matches('.find-nothing');
      if (changes.some(({ addedNodes }) => [...addedNodes].some(isBlock))) document.documentElement.dataset.stale = 'shown';
    }).observe(document.querySelector('#finder-answer')!, { childList: true, subtree: true });
  });
  await field(page).fill('soep');
  await expectGroups(page, groupsFor('q=soep'));
  await expect(page.locator('html')).not.toHaveAttribute('data-stale');
  expect((await seenOn(page)).isBusy).toBe(false);
});

test('Back and Forward leave a neighbourhood that was typed a word that was typed', async ({ page }) => {
  const centrum = plain(words.choices.neighbourhood!.find(({ value }) => value === 'centrum')!.label);
  const today = plain(words.choices.open!.find(({ value }) => value === 'vandaag')!.label);
  await openFinder(page);
  await field(page).fill('Centrum');
  await expect(understood(page)).toHaveText([centrum]);
  await choose(page, 'open', 'vandaag');
  await expect.poll(() => questionOf(page)).toBe('q=Centrum&open=vandaag');
  await page.goBack();
  await expect.poll(() => questionOf(page)).toBe('q=Centrum');
  await expect(chosen(page)).toHaveCount(0);
  await expect(understood(page)).toHaveText([centrum]);
  await expect(field(page)).toHaveValue('Centrum');
  await page.goForward();
  await expect(chosen(page)).toHaveText([today]);
  await expect(understood(page)).toHaveText([centrum]);
  await expect(field(page)).toHaveValue('Centrum');
});

test('a neighbourhood that was typed on another page is a choice, also after Back', async ({ page }) => {
  await openFinder(page, 'q=Bomenbuurt&wijk=');
  await expect.poll(() => questionOf(page)).toBe('wijk=lindel');
  await choose(page, 'open', 'vandaag');
  await expect.poll(() => questionOf(page)).toBe('wijk=lindel&open=vandaag');
  await page.goBack();
  await expect(page.locator('#wijk')).toHaveValue('lindel');
  await expect(field(page)).toHaveValue('');
  await expectGroups(page, groupsFor('wijk=lindel'));
});
