/** The suggestions under the search field: the whole walk by keyboard, on a phone, without a network and with hostile texts. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { desk, isReady, openFinder, phone, questionOf } from './finder-page.ts';
import { addressIn, pageTypes } from './page-types.ts';

const field = (page: Page) => page.locator('main #q');
const list = (page: Page) => page.locator('#suggestions');
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => list(page).locator('[aria-selected="true"]');
const texts = (language: string) =>
  (
    JSON.parse(readFileSync(`content/translations/${language}/interface.json`, 'utf8')) as {
      suggest: { examples: string; example: Record<string, string>; count_other: string };
    }
  ).suggest;

/** Every address of suggestions the page asks for, from now on. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/data/suggest/')) asked.push(pathname);
  });
  return asked;
}

/** Types as a visitor does, and waits for the list. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).click();
  await field(page).pressSequentially(text);
  await expect(list(page).locator('b').first()).toBeVisible();
}

for (const path of [pageTypes.home, pageTypes.find, pageTypes['not found']]) {
  test(`/${path} asks for nothing and shows nothing before somebody comes to the field, and then asks once`, async ({ page }) => {
    const asked = askedBy(page);
    await page.goto(addressIn('nl', path), { waitUntil: 'networkidle' });
    await expect(list(page)).toBeHidden();
    expect(asked).toEqual([]);
    await type(page, 'geld');
    await field(page).fill('');
    await page.locator('main h1').click();
    await type(page, 'taal');
    expect(asked).toEqual(['/data/suggest/nl.json']);
  });
}

test('the field tells what it is: a combobox with a list, by role and by state', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Wat zoekt u?' });
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveAttribute('aria-autocomplete', 'list');
  await expect(box).toHaveAttribute('autocomplete', 'off');
  await type(page, 'lin');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator(`#${(await box.getAttribute('aria-controls'))!}`)).toHaveRole('listbox');
  await expect(list(page).getByRole('group', { name: 'Wijken' }).getByRole('option').first()).toHaveText('Lindel');
  await expect(list(page).getByRole('group', { name: 'Plekken' })).toContainText('Buurthuis De Linde');
  await expect(page.locator('.combobox [role="status"]')).toHaveText(`${String(await options(page).count())} suggesties`);
});

test('arrows walk through the list and past its ends back to the field; the caret keys leave it', async ({ page }) => {
  await page.goto('/');
  await type(page, 'lin');
  const count = await options(page).count();
  await expect(active(page)).toHaveCount(0);
  for (let number = 0; number < count; number += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(options(page).nth(number)).toHaveAttribute('aria-selected', 'true');
    await expect(active(page)).toHaveCount(1);
    await expect(active(page)).toBeInViewport();
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await active(page).getAttribute('id'));
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('lin');
  }
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(0);
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(active(page)).toHaveCount(0);
  await expect(list(page)).toBeVisible();
});

test('Esc closes, a second Esc clears, and ArrowDown brings the list back', async ({ page }) => {
  await page.goto('/');
  await type(page, 'lin');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('lin');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
});

test('Tab goes on to the next field', async ({ page }) => {
  await page.goto('/');
  await type(page, 'lin');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.locator('#wijk')).toBeFocused();
  await expect(list(page)).toBeHidden();
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
  await page.goto('/');
  await type(page, 'koffie');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=koffie/);
});

test('Enter on a topic opens the finder with that topic, in the neighbourhood that was chosen', async ({ page }) => {
  await page.goto('/');
  await page.locator('#wijk').selectOption('lindel');
  await type(page, 'geld');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?wijk=lindel&onderwerp=geld$/);
});

test('a place opens its page', async ({ page }) => {
  await page.goto('/');
  await type(page, 'buurthuis de linde');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/plekken\/buurthuis-de-linde\/$/);
});

for (const [when, wait] of [
  ['has answered to the letters', (page: Page) => expect.poll(() => questionOf(page)).toContain('q=geld')],
  ['has not yet answered to the letters', () => Promise.resolve()],
] as const) {
  test(`in the finder that ${when} a suggestion is a choice in place: what was chosen stays, what was typed goes, and Back takes it back`, async ({ page }) => {
    await openFinder(page, 'wijk=lindel&open=vandaag');
    await page.evaluate(() => {
      document.documentElement.dataset.same = 'page';
    });
    await type(page, 'geld');
    await wait(page);
    await options(page).first().click();
    await expect.poll(() => questionOf(page)).toBe('wijk=lindel&open=vandaag&onderwerp=geld');
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('.chip').filter({ hasText: 'Geld en schulden' })).toBeVisible();
    await expect(page.locator('.find-result')).toBeFocused();
    await page.waitForTimeout(400);
    expect(questionOf(page)).toBe('wijk=lindel&open=vandaag&onderwerp=geld');
    await page.goBack();
    await expect.poll(() => questionOf(page)).not.toContain('onderwerp');
    await expect(page.locator('html')).toHaveAttribute('data-same', 'page');
  });
}

for (const [how, act] of [
  ['a click', (page: Page) => field(page).click()],
  ['ArrowDown', (page: Page) => field(page).press('ArrowDown')],
] as const) {
  test(`${how} in an empty field shows questions as people ask them, and choosing one searches for it`, async ({ page }) => {
    await page.goto('/');
    await act(page);
    const { examples, example } = texts('nl');
    await expect(list(page).getByRole('group', { name: examples }).getByRole('option')).toHaveText(Object.values(example));
    await options(page).nth(1).click();
    await expect.poll(() => new URLSearchParams(questionOf(page)).get('q')).toBe(example.coffee);
  });
}

test('coming to the field by keyboard or by script shows nothing', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await field(page).focus();
  await page.waitForLoadState('networkidle');
  await expect(list(page)).toBeHidden();
});

test('a press beside it or a turn of the wheel closes the list', async ({ page }) => {
  await page.goto('/');
  await type(page, 'lin');
  await page.locator('main h1').click();
  await expect(list(page)).toBeHidden();
  await type(page, 'd');
  await page.mouse.move(5, 300);
  await page.mouse.wheel(0, 60);
  await expect(list(page)).toBeHidden();
});

test('nothing on the page moves when the list opens', async ({ page }) => {
  await page.goto('/zoeken/');
  await isReady(page);
  const place = () =>
    page
      .locator('#wijk, .search-form .nl-button, .finder')
      .evaluateAll((parts) => parts.map((part) => [part.getBoundingClientRect().x, part.getBoundingClientRect().y]));
  const before = await place();
  await type(page, '0');
  expect(await place()).toEqual(before);
});

for (const language of ['nl', 'ar']) {
  test.describe(`on a phone, in ${language}`, () => {
    // As high as what is left above a keyboard.
    test.use({ viewport: { ...phone, height: 400 }, hasTouch: true });

    test('the list stays under the field, leaves the button free and takes less than half of what is in sight', async ({ page }) => {
      for (const path of [pageTypes.home, pageTypes.find]) {
        await page.goto(addressIn(language, path));
        await field(page).tap();
        await field(page).pressSequentially('b');
        await expect(list(page).locator('b').first()).toBeVisible();
        const [input, box, button] = await Promise.all(
          [field(page), list(page), page.locator('.search-form .nl-button')].map(async (part) => (await part.boundingBox())!),
        );
        expect(box!.y).toBeGreaterThanOrEqual(input!.y + input!.height);
        expect(box!.y + box!.height).toBeLessThanOrEqual(400);
        expect(box!.height).toBeLessThanOrEqual(0.45 * 400);
        expect(button!.y + button!.height).toBeLessThanOrEqual(box!.y);
        await expect(page.locator('.search-form .nl-button')).toBeInViewport({ ratio: 1 });
        expect(await options(page).count()).toBeLessThanOrEqual(6);
        for (const { width, height } of await options(page).evaluateAll((all) => all.map((option) => option.getBoundingClientRect().toJSON() as DOMRect))) {
          expect(height).toBeGreaterThanOrEqual(44);
          expect(width).toBeGreaterThan(280);
        }
      }
    });
  });
}

test('in Arabic the list runs from right to left, with the Dutch names marked', async ({ page }) => {
  await page.goto('/ar/');
  await type(page, 'taalh');
  const option = options(page).first();
  const [picture, words] = await Promise.all(['.pictogram', '.suggestion-words'].map(async (part) => (await option.locator(part).boundingBox())!));
  expect(picture!.x).toBeGreaterThan(words!.x + words!.width - 1);
  await expect(option.locator('[lang="nl"] b').first()).toHaveText(/^taalh$/i);
  await expect(option.locator('.suggestion-text').first()).toContainText(/\p{Script=Arabic}/u);
});

test('after the first focus the field suggests without a network', async ({ page, context }) => {
  await page.goto('/');
  const coming = page.waitForResponse('**/data/suggest/nl.json');
  await field(page).focus();
  await (await coming).finished();
  await context.setOffline(true);
  await field(page).pressSequentially('schuld');
  await expect(options(page).first()).toHaveText(/Geld en schulden/);
});

for (const [how, answer] of [
  ['do not come', undefined],
  ['are not there', { status: 404, body: '' }],
  ['are broken', { body: '{"groups":' }],
  ['are of another shape', { json: { groups: [{ suggestions: [{ label: 'koffie' }] }], count: null } }],
  ['are something else', { json: [] }],
] as const) {
  test(`when the suggestions ${how} the field is simply a field`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route('**/data/suggest/*.json', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto('/');
    await field(page).click();
    await field(page).pressSequentially('koffie');
    await page.keyboard.press('ArrowDown');
    await expect(list(page)).toBeHidden();
    expect(faults).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=koffie/);
  });
}

test('a hostile name stays text', async ({ page }) => {
  const hostile = 'Huis <img src=x onerror=alert(1)><b>vet</b>';
  await page.route('**/data/suggest/nl.json', async (route) => {
    const sent = (await (await route.fetch()).json()) as { groups: { suggestions: { label: string }[] }[] };
    sent.groups.at(-1)!.suggestions[0]!.label = hostile;
    await route.fulfill({ json: sent });
  });
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto('/');
  await type(page, 'onerror');
  await expect(options(page).first().locator('.suggestion-text').first()).toHaveText(hostile);
  await expect(list(page).locator('img')).toHaveCount(0);
  await expect(list(page).locator('b')).toHaveText(['onerror']);
  expect(dialogs).toBe(0);
});

for (const language of ['nl', 'ar']) {
  for (const [where, path, viewport] of [
    ['the front page', pageTypes.home, phone],
    ['the finder', pageTypes.find, desk],
  ] as const) {
    test(`axe finds nothing on ${where} with the list open, in ${language}, light and dark`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(addressIn(language, path));
      await type(page, 'b');
      await page.keyboard.press('ArrowDown');
      await expectNothingFound(page);
    });
  }
}

test('with text twice as large nothing of an option is cut off', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/ar/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await type(page, 'b');
  expect(await list(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
