import { expect, test, type Page } from '@playwright/test';
import { answerTwice, chooseLanguage, desk, monday, namesOnList, results, toggle } from './desk-visit.ts';

test.use({ serviceWorkers: 'block' });

/** A desk with one place on the list, under a clock that the test moves. */
async function busyDesk(page: Page): Promise<void> {
  await page.clock.install({ time: monday });
  await page.goto('/balie/');
  await chooseLanguage(page, 'Polski');
  await answerTwice(page);
  await toggle(results(page).first());
  await expect(namesOnList(page)).toHaveCount(1);
}

async function expectForgotten(page: Page): Promise<void> {
  await expect(page.locator('#desk-language')).toBeVisible();
  await expect(page.locator('.desk-list')).toHaveCount(0);
  await expect(page.locator('.finder-list .offer-row button.to-list')).toHaveCount(0);
  await expect(page.locator('.desk')).not.toContainText('Polski – ');
  await expect(page.getByText(desk.cleared!)).toBeVisible();
}

test('“Wis alles” forgets the language, the question, the words and the list', async ({ page }) => {
  await busyDesk(page);
  await page.locator('.desk-main #q').fill('schulden');
  await page.locator('.desk-main #q').press('Enter');
  await page.getByRole('button', { name: desk.clear!, exact: true }).click();
  await expectForgotten(page);
  await expect(page.locator('#desk-language')).toBeFocused();
  await chooseLanguage(page, 'Türkçe');
  await expect(page.locator('.desk-main #q')).toHaveValue('');
  await expect(page.locator('.way-back')).toHaveCount(0);
  await expect(page.locator('.finder-list .offer-row:visible')).toHaveCount(0);
  await expect(page.locator('.desk-list')).toContainText('0 van 5');
});

test('after nine minutes without a touch the desk asks, and one tap gives ten more', async ({ page }) => {
  await busyDesk(page);
  await page.clock.fastForward('08:58');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.fastForward('00:03');
  await expect(page.getByRole('alertdialog', { name: desk.soon! })).toBeVisible();
  await expect(page.getByRole('button', { name: desk.stay! })).toBeFocused();
  await page.getByRole('button', { name: desk.stay! }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.fastForward('08:58');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(namesOnList(page)).toHaveCount(1);
});

test('any key keeps it too, also Escape', async ({ page }) => {
  await busyDesk(page);
  for (const key of ['Escape', 'a']) {
    await page.clock.fastForward('09:01');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
  }
  await page.clock.fastForward('08:00');
  await expect(namesOnList(page)).toHaveCount(1);
});

test('a press beside the warning keeps everything, and does nothing else', async ({ page }) => {
  await busyDesk(page);
  await page.clock.fastForward('09:01');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  const box = (await page.getByRole('button', { name: desk.clear!, exact: true, includeHidden: true }).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(namesOnList(page)).toHaveCount(1);
});

test('the warning stays under a finger that is still down', async ({ page }) => {
  await busyDesk(page);
  await page.clock.fastForward('09:01');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  const box = (await page.getByRole('button', { name: desk.clear!, exact: true, includeHidden: true }).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.clock.fastForward('00:03');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(namesOnList(page)).toHaveCount(1);
});

test('after ten minutes without a touch everything is forgotten', async ({ page }) => {
  await busyDesk(page);
  await page.clock.fastForward('09:01');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expectForgotten(page);
  await expect(page.locator('#desk-language')).toBeFocused();
});

test('each touch starts the ten minutes anew', async ({ page }) => {
  await busyDesk(page);
  for (const touch of ['wheel', 'touchstart', 'keydown', 'pointerdown', 'input']) {
    await page.clock.fastForward('08:00');
    await page.locator('h1').dispatchEvent(touch);
  }
  await page.clock.fastForward('08:00');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(namesOnList(page)).toHaveCount(1);
});

test('a laptop that slept forgets when it wakes, and a touch comes too late', async ({ page }) => {
  await busyDesk(page);
  await page.clock.pauseAt(new Date(monday.getTime() + 60_000));
  // The clock on the wall went on, the timers of the page did not.
  await page.clock.setSystemTime(new Date(monday.getTime() + 2 * 3_600_000));
  await page.locator('h1').click();
  await expectForgotten(page);
});

test('a laptop that slept forgets as soon as its page is looked at', async ({ page }) => {
  await busyDesk(page);
  await page.clock.pauseAt(new Date(monday.getTime() + 60_000));
  await page.clock.setSystemTime(new Date(monday.getTime() + 2 * 3_600_000));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectForgotten(page);
});

test('a desk that nobody uses is left alone', async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto('/balie/');
  await expect(page.locator('#desk-language')).toBeVisible();
  await page.clock.fastForward('30:00');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.locator('.desk-said')).toHaveCount(0);
});

test('a page that comes back from the memory of the browser has forgotten', async ({ page }) => {
  await busyDesk(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expectForgotten(page);
});

test('loading the page again forgets', async ({ page }) => {
  await busyDesk(page);
  await page.reload();
  await expect(page.locator('#desk-language')).toBeVisible();
  await expect(page.locator('.desk-list')).toHaveCount(0);
});

test('a fault forgets everything, says so, and leaves the list of the server', async ({ page }) => {
  await page.route('**/data/meegeven/pl.json', (route) => route.fulfill({ json: { language: { id: 'pl', html: 'pl', direction: 'ltr' } } }));
  await page.goto('/balie/');
  await page.locator('.desk-tile').filter({ hasText: 'Polski' }).click();
  await expect(page.getByText(desk.broken!)).toBeVisible();
  await expect(page.locator('.desk')).toHaveCount(0);
  await expect(page.locator('#finder-all .offer-row').first()).toBeVisible();
  await expect(page.locator('.search-form')).toHaveCount(0);
});
