import { expect, test, type Page } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { monday } from './finder-expected.ts';
import { addressIn } from './page-types.ts';
import { bus, clearButton, library, linde, putOnDevice, save, saveButton, savedNames, stored, words, written } from './saved-places.ts';

test.use({ serviceWorkers: 'block' });

// A Monday morning: doors are open, doors open later, doors are closed.
test.beforeEach(({ page }) => page.clock.setFixedTime(monday));

const remove = (page: Page, place: string) => page.locator(`[data-place="${place}"] button`);

/** How far things moved by themselves since the page began to load. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += shift.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 500);
      }),
  );

test('shows what was saved, the newest first, with what is open now and only what is still there', async ({ page }) => {
  await save(page, [library, linde]);
  await page.goto('/bewaard/');
  await expect(savedNames(page)).toHaveText(['Buurthuis De Linde', 'Bibliotheek Centrum']);
  const first = page.locator('.saved-place:visible').first();
  await expect(first).toContainText('Oosterveld');
  await expect(first.locator('.offer-row').first().locator('[data-state="open"]')).toContainText('12.00 uur');
  await expect(first.locator('.door use').first()).toHaveAttribute('href', /#door-open$/);
  await first.locator('.offer-link').first().click();
  await expect(page).toHaveURL(/\/plekken\/buurthuis-de-linde\/#/);
});

test('a place is taken off by its own button; it is said, and the keyboard is at the next one', async ({ page }) => {
  await save(page, [bus, library, linde]);
  await page.goto('/bewaard/');
  await remove(page, library).click();
  await expect(page.locator('#saved-said')).toHaveText(words.removed!.replace('{{name}}', 'Bibliotheek Centrum'));
  await expect(remove(page, bus)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove(page, linde)).toBeFocused();
  expect(await stored(page)).toBe(written(linde));
  await page.keyboard.press('Enter');
  await expect(page.locator('#saved-title')).toBeFocused();
  await expect(page.getByText(words.empty!)).toBeVisible();
  expect(await stored(page)).toBeNull();
});

test('without anything saved it says how to save, and leads on', async ({ page }) => {
  await page.goto('/');
  await page.locator('.site-footer').getByRole('link', { name: words.title! }).click();
  await expect(page.getByText(words.empty!)).toBeVisible();
  await expect(page.locator('#saved-empty')).toContainText(words.save!);
  await expect(page.locator('main a[href="/zoeken/"]')).toBeVisible();
  await expect(page.locator('.saved-place:visible')).toHaveCount(0);
});

test('places that are no longer on the site are counted, and taken away at a press', async ({ page }) => {
  await putOnDevice(page, written('weg', linde, 'ook-weg'));
  await expect(page.locator('#saved-gone')).toContainText(words.gone_other!.replace('{{count}}', '2'));
  await page.locator('#saved-gone button').click();
  await expect(page.locator('#saved-gone')).toBeHidden();
  expect(await stored(page)).toBe(written(linde));
});

test('a place that can no longer be shown goes off the device with the next write, on the list and on the page of a place', async ({ page }) => {
  const quiet = 'veilige-plek-voorbeeldstad';
  await putOnDevice(page, written(quiet, bus, linde));
  expect(await stored(page)).toBe(written(quiet, bus, linde));
  await remove(page, bus).click();
  expect(await stored(page)).toBe(written(linde));
  await putOnDevice(page, written(quiet, linde), `/plekken/${library}/`);
  await saveButton(page).click();
  expect(await stored(page)).toBe(written(library, linde));
});

test('when the browser allows no storage any more, a press on “Haal weg” says so', async ({ page }) => {
  await save(page, [linde]);
  await page.goto('/bewaard/');
  await expect(savedNames(page)).toHaveCount(1);
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
  });
  await remove(page, linde).click();
  await expect(page.locator('#saved-said')).toHaveText(words.failed!);
  await expect(savedNames(page)).toHaveCount(1);
});

test('what is saved changes nothing in what is asked of the server', async ({ page, context }) => {
  const askedBy = async (path: string) => {
    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(path, { waitUntil: 'networkidle' });
    await other.close();
    return asked.sort();
  };
  await page.goto('/privacy/');
  const before = await askedBy('/bewaard/');
  await save(page, [linde, library]);
  expect(await askedBy('/bewaard/')).toEqual(before);
});

test('nothing moves when the saved places are shown, here or on the page of one of them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await save(page, [linde, library]);
  await page.goto('/bewaard/');
  expect(await shifted(page)).toBe(0);
  for (const language of ['nl', 'de', 'uk', 'ar']) {
    await page.goto(addressIn(language, `plekken/${linde}/`));
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
    // The open bar above it has a height of its own; the button stays within the room that was kept for it.
    const [height, room] = await page
      .locator('.save')
      .evaluate((save) => [save.getBoundingClientRect().height, Number.parseFloat(getComputedStyle(save).minBlockSize)]);
    expect(height, language).toBe(room);
  }
});

for (const language of ['nl', 'ar']) {
  test(`axe finds nothing on a list with places and with the question open in ${language}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await save(page, [bus, linde], language);
    await expectNothingFound(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await putOnDevice(page, written('weg', linde, bus), addressIn(language, 'bewaard/'));
    await clearButton(page).click();
    await expectNothingFound(page);
  });

  test(`at 320 px, and with text twice as large, nothing sticks out in ${language}, and what is pressed is large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await save(page, [bus, linde], language);
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    };
    const large = async () => {
      for (const button of await page.locator('main button:visible, .save a:visible').all())
        expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    };
    await fits();
    await large();
    await putOnDevice(page, written('weg', linde, bus), addressIn(language, 'bewaard/'));
    await clearButton(page).click();
    await fits();
    await large();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await fits();
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button, and the list says why it is empty and leads on', async ({ page }) => {
    await page.goto(`/plekken/${linde}/`);
    await expect(saveButton(page)).toBeHidden();
    await expect(page.locator('.save')).toBeHidden();
    await page.goto('/bewaard/');
    await expect(page.locator('main noscript p')).toHaveText(words.noScript!);
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.locator('main a[href="/zoeken/"]')).toBeVisible();
    await expect(page.locator('.saved-place:visible, #clear:visible, main button:visible')).toHaveCount(0);
  });
});
