/** Looking together at the desk: by the question tree, in words, and near a postcode; and nothing of it outside the page. */
import { expect, test, type Page } from '@playwright/test';
import { saidQuestions, type SaidQuestion } from '#projections/said-questions.ts';
import { dutch as reader, readerWith } from '../fixtures/readers.ts';
import { expectNothingFound } from './axe.ts';
import { catalogueOf, dutch } from './content.ts';
import { groupsFor, hitsIn, monday, plain, said, words } from './finder-expected.ts';
import { cardOf, choose, desk, isReady, phone } from './finder-page.ts';
import { storedBy } from './stored.ts';

test.use({ viewport: desk, serviceWorkers: 'block' });

const catalogue = catalogueOf('voorbeeldstad');
const tree = saidQuestions(catalogue, reader);
const inArabic = saidQuestions(catalogue, readerWith('ar', {}));
const texts = dutch.desk!;
const about = dutch.card!.about!;

/** The answers with these ids, from the first question on. */
const way = (questions: readonly SaidQuestion[], ids: readonly string[]): SaidQuestion[] => {
  const answer = questions.find(({ id }) => id === ids[0]);
  return answer ? [answer, ...way(answer.choices, ids.slice(1))] : [];
};
const letter = ['geld-en-brieven', 'brief'];

const heading = (page: Page) => page.locator('#waarover');
const tile = (page: Page, { label }: SaidQuestion) => page.locator('.questions .tiles button').filter({ hasText: plain(label) });
const shown = (page: Page) => page.locator('.finder-results .offer-row').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer ?? ''));
const expectShown = (page: Page, query: string) => expect.poll(() => shown(page)).toEqual(groupsFor(query).flatMap(([, keys]) => keys));
const toList = (page: Page, key: string) => cardOf(page, key).locator('.to-list');
const button = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true });

/** Opens the desk for a visitor who reads the language of this name. */
async function openDesk(page: Page, language = 'العربية') {
  await page.clock.setFixedTime(monday);
  await page.goto('/balie/');
  await page.getByRole('button', { name: language }).click();
  await isReady(page);
}

/** @param given how many of them were given already */
async function answer(page: Page, ids: readonly string[], given = 0) {
  for (const one of way(tree, ids).slice(given)) await tile(page, one).click();
}

test('two answers lead to what fits them, in both languages, and back again', async ({ page }) => {
  await openDesk(page);
  await expect(heading(page)).toContainText(about);
  const first = way(tree, letter)[0]!;
  const arabic = way(inArabic, letter);
  for (const [number, { label }] of tree.entries()) {
    const both = tile(page, { label } as SaidQuestion);
    await expect(both).toBeVisible();
    await expect(both.locator('[lang="ar"][dir="rtl"]')).toHaveText(plain(inArabic[number]!.label));
  }
  // Nothing is asked: there is nothing but the tree and the field.
  await expect(page.locator('.offer-row').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.pills').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('main #q')).toBeVisible();

  await tile(page, first).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText(plain(first.ask!));
  await expect(heading(page)).toContainText(plain(arabic[0]!.ask!));
  await tile(page, way(tree, letter)[1]!).click();
  await expectShown(page, 'onderwerp=formulieren');
  await expect(page.locator('#past-erbij')).toBeFocused();
  await expect(page.locator('.questions .tiles')).toHaveCount(0);
  await expect(heading(page)).toContainText(plain(arabic[1]!.label));

  await button(page, texts.back!).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText(plain(first.ask!));
  await expect(page.locator('.offer-row').filter({ visible: true })).toHaveCount(0);
  await answer(page, letter, 1);
  await button(page, texts.restart!).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText(about);
});

test('the whole tree goes by keyboard alone', async ({ page }) => {
  await openDesk(page);
  await heading(page).focus();
  await page.keyboard.press('Tab');
  await expect(tile(page, tree[0]!)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('#past-erbij')).toBeFocused();
  await expect(page.locator('.finder-results .offer-row').first()).toBeVisible();
});

test('somebody in danger is given the numbers before any list', async ({ page }) => {
  await openDesk(page);
  await answer(page, ['niet-veilig']);
  await expect(page.locator('.find-urgent')).toHaveCount(1);
  await expect(page.locator('.find-urgent a[href^="tel:"]').first()).toBeInViewport();
  expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at))).toEqual([]);
  await button(page, texts.back!).click();
  await expect(page.locator('.find-urgent')).toHaveCount(0);
});

test('words find what they find in the finder, without suggestions that lead away', async ({ page }) => {
  await openDesk(page);
  await page.locator('main #q').fill('koffie');
  await expectShown(page, 'q=koffie');
  await expect(page.locator('.suggestions')).toHaveCount(0);
  await expect(page.locator('main #q')).not.toHaveAttribute('role', 'combobox');
  // Nor are they sent to another site to be checked.
  expect(await page.locator('main #q').evaluate((field: HTMLInputElement) => field.form!.spellcheck || field.spellcheck)).toBe(false);
  await page.locator('main #q').press('Enter');
  await expect(page.locator('.find-result')).toBeFocused();
  await choose(page, 'open', 'nu');
  await expectShown(page, 'q=koffie&open=nu');
});

test('near is near a postcode; the desk never asks where its own device is', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await openDesk(page);
  await answer(page, letter);
  await expect(page.getByRole('button', { name: said('here') })).toHaveCount(0);
  await page.locator('#postcode').fill('0009 AB');
  await page.locator('#postcode').press('Enter');
  await expectShown(page, 'onderwerp=formulieren&postcode=0009');
  const [nearest] = hitsIn(groupsFor('onderwerp=formulieren&postcode=0009'));
  await expect(cardOf(page, nearest!).locator('.card-note')).not.toBeEmpty();
  // Another answer keeps the postcode.
  await button(page, texts.back!).click();
  await answer(page, ['geld-en-brieven', 'toeslag'], 1);
  await expect(page.getByRole('button', { name: plain(said('remove', { choice: said('postcodeChoice', { postcode: '0009' }) })) })).toBeVisible();
});

test('whatever is looked for, the address, the history, the title and the device stay as they were', async ({ page }) => {
  await openDesk(page);
  const place = () => page.evaluate(() => [location.href, history.length, JSON.stringify(history.state), document.title]);
  const before = await place();
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await answer(page, letter);
  await choose(page, 'open', 'vandaag');
  await choose(page, 'neighbourhood', 'centrum');
  await choose(page, 'cost', 'gratis');
  await page.locator('main #q').fill('mijn schuld');
  await page.locator('main #q').press('Enter');
  await page.locator('.open-map').click();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'open');
  await page.locator('.open-map').click();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'closed');
  await page.locator('.chips .clear').click();
  await expect(heading(page)).toBeFocused();
  // Nothing answers this; its ways on stay inside the page too.
  await page.locator('main #q').fill('xqzvwk');
  await page.locator('main #q').press('Enter');
  await page.locator('.find-nothing a[href="#help-nu"]').click();
  await expect(page.locator('#help-nu')).toBeFocused();
  await page
    .locator('.find-nothing a:not([href^="#"])')
    .filter({ hasText: said('adviceLink') })
    .click();
  await expectShown(page, `soort=${words.adviceKind}`);
  expect(await place()).toEqual(before);
  expect(addresses.filter((address) => new URL(address).search !== '')).toEqual([]);
  expect(await storedBy(page)).toEqual([]);
});

test('a card goes on the list and off it, and a full list says why it takes no more', async ({ page }) => {
  await openDesk(page);
  await page.locator('main #wijk').selectOption('centrum');
  await expect(page.locator('.finder-results .offer-row').nth(6)).toBeVisible();
  const [first, ...others] = await shown(page);
  const own = toList(page, first!);
  await expect(own).toHaveText(new RegExp(`^${texts.add!}`));
  expect((await own.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  await own.click();
  await expect(own).toHaveText(new RegExp(`^${texts.remove!}`));
  for (const key of others.slice(0, 4)) await toList(page, key).click();
  const sixth = toList(page, others[4]!);
  await expect(sixth).toHaveAttribute('aria-disabled', 'true');
  // A press all the same: the reason comes to whoever tries.
  await sixth.press('Enter');
  await expect(sixth).toHaveText(new RegExp(`^${texts.add!}`));
  await expect(cardOf(page, others[4]!).locator('.doubt')).toHaveText(texts.full!);
  await own.click();
  await expect(own).toHaveText(new RegExp(`^${texts.add!}`));
  await expect(sixth).toHaveAttribute('aria-disabled', 'false');
  await expect(cardOf(page, others[4]!).locator('.doubt')).toHaveCount(0);
});

test('the name of a card opens it inside the desk, and in another tab for who asks that', async ({ page, context }) => {
  await openDesk(page);
  await answer(page, letter);
  const address = page.url();
  const link = page.locator('.finder-results .offer-link').first();
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'], position: { x: 20, y: 10 } })]);
  expect(new URL(tab.url()).pathname).toMatch(/^\/plekken\//);
  await tab.close();
  await expect(heading(page)).toBeVisible();
  await link.locator('.what').click();
  await expect(heading(page)).toBeHidden();
  expect(page.url()).toBe(address);
});

test('a new beginning finds nothing of the one before', async ({ page }) => {
  await openDesk(page);
  const list = () =>
    page
      .locator('#finder-all .offer-row')
      .evaluateAll((rows) => rows.map((row) => [(row as HTMLElement).dataset.offer, row.querySelector('.card-note')?.textContent ?? '']));
  const before = await list();
  await answer(page, letter);
  await page.locator('#postcode').fill('0009');
  await page.locator('#postcode').press('Enter');
  await page.locator('main #q').fill('brief');
  await expect(page.locator('.card-note').filter({ visible: true }).first()).toBeVisible();
  await toList(page, (await shown(page))[0]!).click();
  await button(page, texts.clear!).click();
  expect(await list()).toEqual(before);
  await expect(page.locator('.card-note:not(:empty), .to-list.nl-button--primary')).toHaveCount(0);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(heading(page)).toContainText(about);
  await expect(page.locator('main #q')).toHaveValue('');
  await expect(page.locator('#postcode')).toHaveValue('');
  await expect(page.locator('.offer-row').filter({ visible: true })).toHaveCount(0);
});

test('on a phone the tree, the filters and the list are right too', async ({ page }) => {
  await page.setViewportSize(phone);
  await openDesk(page);
  const isNarrow = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(await isNarrow()).toBe(true);
  for (const one of await page.locator('.questions .tiles button').all()) expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  await answer(page, letter);
  await expectShown(page, 'onderwerp=formulieren');
  await page.locator('.open-filters').click();
  await page.locator('.sheet #postcode').fill('0009');
  await page.locator('.sheet #postcode').press('Enter');
  await page.keyboard.press('Escape');
  await expectShown(page, 'onderwerp=formulieren&postcode=0009');
  expect(await isNarrow()).toBe(true);
});

for (const [name, ids] of [
  ['tree', []],
  ['answer', letter],
  ['numbers', ['niet-veilig']],
] as const) {
  test(`axe finds nothing in the ${name}`, async ({ page }) => {
    await openDesk(page);
    await answer(page, ids);
    await expectNothingFound(page);
  });
}
