import { expect, test, type Page } from '@playwright/test';
import { addressIn } from './page-types.ts';
import { blockStorage, bus, linde, library, putOnDevice, save, saveButton, stored, words, written } from './saved-places.ts';

test.use({ serviceWorkers: 'block' });

const onDevice = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(document.cookie ? ['cookie'] : [])]);

test('nothing is on the device until somebody presses', async ({ page }) => {
  for (const path of ['', 'zoeken/?q=taal', 'wijken/lindel/', `plekken/${linde}/`, 'bewaard/', 'onderwerpen/huiselijk-geweld/', 'meegeven/']) {
    await page.goto(addressIn('nl', path), { waitUntil: 'networkidle' });
    expect(await onDevice(page), path).toEqual([]);
  }
});

test('a press saves the place and says so, and leads to the list; another takes it away, with all that was kept', async ({ page }) => {
  await page.goto(`/plekken/${linde}/`);
  await expect(saveButton(page)).toHaveText(new RegExp(`^${words.save!}`), { useInnerText: true });
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('link', { name: words.view! })).toBeHidden();

  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(saveButton(page)).toHaveText(new RegExp(`^${words.isSaved!}`), { useInnerText: true });
  await expect(page.getByRole('link', { name: words.view! })).toHaveAttribute('href', '/bewaard/');
  expect(await stored(page)).toBe(written(linde));
  expect(await onDevice(page)).toEqual(['inloop-bewaard']);

  await page.reload();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await onDevice(page)).toEqual([]);
});

test('the newest place stands first, and a place saved in one language is saved in every other', async ({ page }) => {
  await save(page, [linde]);
  await save(page, [library], 'ar');
  expect(await stored(page)).toBe(written(library, linde));
  await page.goto(`/uk/plekken/${linde}/`);
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
});

test('with the keyboard alone a place is saved and found back', async ({ page }) => {
  await page.goto(`/plekken/${linde}/`);
  await page.locator('.open-bar .nl-button').last().focus();
  await page.keyboard.press('Tab');
  await expect(saveButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saveButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/bewaard/');
  await expect(page.locator('.saved-place:visible')).toHaveCount(1);
});

test('no button stands at a place that has to do with violence or has a secret address', async ({ page }) => {
  await page.goto('/plekken/veilige-plek-voorbeeldstad/');
  await expect(page.locator('.quick-exit-button')).toBeVisible();
  await expect(page.locator('[data-save]')).toHaveCount(0);
  await putOnDevice(page, written('veilige-plek-voorbeeldstad', linde));
  await expect(page.locator('.saved-place:visible')).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText('Veilige Plek');
});

test('what another tab saves or takes away is seen at once', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(`/plekken/${linde}/`);
  await other.goto('/bewaard/');
  await expect(other.getByText(words.empty!)).toBeVisible();
  await saveButton(page).click();
  await expect(other.locator('.saved-place:visible h2')).toHaveText('Buurthuis De Linde');
  await other.locator('.saved-place:visible').getByRole('button').click();
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
});

test('two buttons of one place and one of another on a page each tell of their own place', async ({ page }) => {
  await page.route(`**/plekken/${linde}/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [button] = /<div class="save".*?<\/p>\s*<\/div>/s.exec(html)!;
    await route.fulfill({ response, body: html.replace('</article>', `${button}${button.replaceAll(linde, bus)}</article>`) });
  });
  await page.goto(`/plekken/${linde}/`);
  await expect(saveButton(page)).toHaveCount(3);
  const pressed = () => saveButton(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-pressed')));
  await saveButton(page).nth(1).click();
  expect(await pressed()).toEqual(['true', 'true', 'false']);
  await saveButton(page).nth(2).click();
  expect(await pressed()).toEqual(['true', 'true', 'true']);
  expect(await stored(page)).toBe(written(bus, linde));
});

for (const [what, text] of [
  ['broken', '{"version":1,"places":["buurth'],
  ['of another', '{"version":9,"places":["buurthuis-de-linde"]}'],
] as const) {
  test(`a text that is ${what} counts as nothing saved, and stays as it is until somebody presses`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await putOnDevice(page, text);
    await expect(page.getByText(words.empty!)).toBeVisible();
    await page.goto(`/plekken/${linde}/`);
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
    expect(await stored(page)).toBe(text);
    await saveButton(page).click();
    expect(await stored(page)).toBe(written(linde));
    expect(faults).toEqual([]);
  });
}

test('where the browser allows no storage, the button says so and the rest of the page works', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await blockStorage(page);
  await page.goto(`/plekken/${linde}/`);
  await saveButton(page).click();
  await expect(page.locator('.save [role="status"]')).toHaveText(words.failed!, { useInnerText: true });
  await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.open-bar')).toHaveAttribute('data-state', /.+/);
  await page.goto('/bewaard/');
  await expect(page.getByText(words.empty!)).toBeVisible();
  expect(faults).toEqual([]);
});

test('where there is no room left, the button says so and nothing that was there is lost', async ({ page }) => {
  await page.goto(`/plekken/${linde}/`);
  await page.evaluate(() => {
    for (let length = 4_194_304; length >= 1; length = Math.floor(length / 2)) {
      for (;;) {
        try {
          localStorage.setItem('vol', (localStorage.getItem('vol') ?? '') + 'x'.repeat(length));
        } catch {
          break;
        }
      }
    }
  });
  await saveButton(page).click();
  await expect(page.locator('.save [role="status"]')).toHaveText(words.failed!, { useInnerText: true });
  expect(await onDevice(page)).toEqual(['vol']);
});

test('a fifty-first place is refused in so many words', async ({ page }) => {
  const fifty = Array.from({ length: 50 }, (_, number) => `plek-${String(number)}`);
  await putOnDevice(page, written(...fifty), `/plekken/${linde}/`);
  await saveButton(page).click();
  await expect(page.locator('.save [role="status"]')).toHaveText(words.full!.replace('{{most}}', '50'), { useInnerText: true });
  expect(await stored(page)).toBe(written(...fifty));
});

test.describe('leaving a page about violence', () => {
  const elsewhere = /^https:\/\/www\.buienradar\.nl\//;
  const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'the button': (page) => page.locator('.quick-exit-button').click(),
    'three times Shift': async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  };
  test.beforeEach(({ context }) => context.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' })));

  for (const [name, leave] of Object.entries(ways)) {
    test(`with ${name} takes the saved places away`, async ({ page }) => {
      await save(page, [linde]);
      await page.goto('/onderwerpen/huiselijk-geweld/');
      expect(await stored(page)).toBe(written(linde));
      await leave(page);
      await expect(page).toHaveURL(elsewhere);
      await page.goto('/bewaard/');
      expect(await stored(page)).toBeNull();
      await expect(page.getByText(words.empty!)).toBeVisible();
    });
  }
});
