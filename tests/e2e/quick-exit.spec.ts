import { expect, test } from '@playwright/test';

const sensitive = '/onderwerpen/huiselijk-geweld/';
const elsewhere = /^https:\/\/www\.buienradar\.nl\//;

test.beforeEach(async ({ context }) => {
  await context.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }));
});

test('a page about violence has a way out at once, and a title that tells nothing', async ({ page }) => {
  await page.goto(sensitive);
  await expect(page.locator('.quick-exit-button')).toBeInViewport();
  expect(await page.title()).not.toMatch(/geweld/i);
});

test('the way out stays in sight at the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(sensitive);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await expect(page.locator('.quick-exit-button')).toBeInViewport();
});

test('other pages have none', async ({ page }) => {
  await page.goto('/onderwerpen/geld/');
  await expect(page.locator('.quick-exit-button')).toHaveCount(0);
});

test('a click leaves, and Back does not show the page', async ({ page }) => {
  await page.goto('/');
  await page.goto(sensitive);
  await page.locator('.quick-exit-button').click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).not.toHaveURL(new RegExp(sensitive));
});

test('three times Shift leaves, and Back does not show the page', async ({ page }) => {
  await page.goto('/');
  await page.goto(sensitive);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).not.toHaveURL(new RegExp(sensitive));
});

test('twice Shift, or Shift in a word, does not leave', async ({ page }) => {
  await page.goto(sensitive);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  await page.waitForTimeout(200);
  await expect(page).toHaveURL(new RegExp(sensitive));
});

test('a confidential place has the way out too', async ({ page }) => {
  await page.goto('/plekken/veilige-plek-voorbeeldstad/');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(elsewhere);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link', async ({ page }) => {
    await page.goto(sensitive);
    await page.locator('.quick-exit-button').click();
    await expect(page).toHaveURL(elsewhere);
  });
});
