import { expect, test, type Page } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { answerTwice, chooseLanguage, desk, openDesk, results, toggle } from './desk-visit.ts';

test.use({ serviceWorkers: 'block' });

/** What can be pressed but is smaller than 44 by 44, and isn't a link in a text. */
const tooSmall = (page: Page) =>
  page.locator('.desk :is(button, label.tick, input[type=date], input[type=time]):visible').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44 ? [`${target.textContent.trim()} ${String(width)}×${String(height)}`] : [];
    }),
  );

const views = {
  language: async () => {},
  looking: (page: Page) => chooseLanguage(page, 'العربية'),
  'the list, unfolded': async (page: Page) => {
    await views.looking(page);
    await answerTwice(page);
    await toggle(results(page).first());
    await page.locator('.desk-list > [aria-expanded]').click();
  },
  'a place': async (page: Page) => {
    await views.looking(page);
    await answerTwice(page);
    await results(page).first().locator('.offer-link').click();
    await page.getByRole('radio', { name: desk.momentOther! }).check();
  },
  'the card': async (page: Page) => {
    await views.looking(page);
    await answerTwice(page);
    await toggle(results(page).first());
    await page.getByRole('button', { name: desk.makeCard! }).click();
  },
};

for (const [name, open] of Object.entries(views)) {
  test(`${name}: nobody is kept out, and everything can be hit`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 768, height: 1024 });
    await openDesk(page);
    await open(page);
    expect(await tooSmall(page)).toEqual([]);
    await expectNothingFound(page);
  });
}

test('with the keyboard alone: language, question, list, card and clear, and the focus is never lost', async ({ page }) => {
  await openDesk(page);
  const press = async (name: string, key = 'Enter') => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press(key);
    await expect(page.locator('body')).not.toBeFocused();
  };
  await press('Polski');
  await expect(page.locator('#waarover')).toBeFocused();
  await page.locator('.tiles button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#waarover')).toBeFocused();
  await page.locator('.tiles button').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#past-erbij')).toBeFocused();
  await results(page).first().locator('button.to-list').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk-list')).toContainText('1 van 5');
  await press(desk.makeCard!);
  await expect(page.locator('#desk-card')).toBeFocused();
  await page.locator('.desk-remove').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#waarover')).toBeFocused();
  await press(desk.clear!);
  await expect(page.locator('#desk-language')).toBeFocused();
});

test('at 360 pixels nothing sticks out, also with larger letters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDesk(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const size of ['100%', '200%']) {
    await page.evaluate((letters) => document.documentElement.style.setProperty('font-size', letters), size);
    expect(await wide()).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
  await chooseLanguage(page, 'العربية');
  expect(await wide()).toBeLessThanOrEqual(0);
  await answerTwice(page);
  await toggle(results(page).first());
  expect(await wide()).toBeLessThanOrEqual(0);
  await results(page).first().locator('.offer-link').click();
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: desk.makeCard! }).click();
  expect(await wide()).toBeLessThanOrEqual(0);
});
