/** The service point: its page, and its poster for the wall of a school. */
import { expect, test } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { addressIn } from './page-types.ts';
import { readCode } from './read-code.ts';
import { languages, moments, openYouth, phone, room } from './youth-page.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(moments.thursdayEvening));

for (const language of languages) {
  test(`the poster in ${language} is exactly one A4, and nothing lies outside it or over something else`, async ({ page }) => {
    await page.goto(addressIn(language, 'jsp/poster/'));
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate(() => {
      const sheet = document.querySelector('.poster')!.getBoundingClientRect();
      const name = (element: Element) => `${element.className} ${element.textContent.trim().slice(0, 30)}`;
      const out = [...document.querySelectorAll('.poster *')].filter((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        return width > 0 && (right > sheet.right + 1 || left < sheet.left - 1 || bottom > sheet.bottom + 1 || top < sheet.top - 1);
      });
      const body = document.querySelector('.youth-poster-body')!;
      const foot = document.querySelector('.youth-poster-foot')!.getBoundingClientRect();
      const top = document.querySelector('.youth-poster-top')!.getBoundingClientRect();
      // A hundredth of the sheet stays free above and below.
      const free = sheet.height / 100;
      const over = [...body.children].filter(
        (part) => part.getBoundingClientRect().bottom > foot.top - free || part.getBoundingClientRect().top < top.bottom + free,
      );
      return { out: out.map(name), over: over.map(name) };
    });
    expect(faults).toEqual({ out: [], over: [] });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

for (const language of ['nl', 'ar']) {
  for (const media of ['screen', 'print'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`a phone reads the code in ${language} on ${media} (${colorScheme}): the page of the service point in that language`, async ({ page, baseURL }) => {
        await page.emulateMedia({ media, colorScheme });
        await page.goto(addressIn(language, 'jsp/poster/'));
        const code = page.locator('.youth-poster-code svg');
        await expect(code).toBeVisible();
        expect(await readCode(code)).toBe(new URL(addressIn(language, 'jsp/'), baseURL).href);
      });
    }
  }
}

test('the address to type stands under the code', async ({ page, baseURL }) => {
  await page.goto(addressIn('ar', 'jsp/poster/'));
  const typed = page.locator('.youth-poster-code [data-newer]');
  await expect(typed).toBeVisible();
  expect((await typed.innerText()).replace(/\s+/g, '')).toBe(`${new URL(baseURL!).host}${addressIn('ar', 'jsp/')}`);
});

test('what stands beside the sheet is not printed, and the invented town says that it is', async ({ page }) => {
  await page.goto('/jsp/poster/');
  await page.emulateMedia({ media: 'print' });
  for (const beside of ['.beside-sheet', '.site-banner']) await expect(page.locator(beside)).toBeHidden();
  await expect(page.locator('.poster')).toContainText('Voorbeeldstad bestaat niet');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no empty code on the poster, and a sentence tells how to print', async ({ page }) => {
    await page.goto('/jsp/poster/');
    await expect(page.locator('.youth-poster-code svg')).toBeHidden();
    await expect(page.locator('[data-print] button')).toBeHidden();
    await expect(page.locator('[data-print-how]')).toBeVisible();
    await expect(page.locator('.youth-poster-door')).toContainText('Stationsplein 8');
  });

  test('the page of the service point tells everything but what is open now', async ({ page }) => {
    await page.goto('/jsp/');
    await expect(page.locator('main')).toContainText('Stationsplein 8');
    await expect(page.locator('main a[href="https://jsp.example.org/chat"]').first()).toBeVisible();
    await expect(page.locator('[data-now]:visible')).toHaveCount(0);
  });
});

for (const language of ['nl', 'ar']) {
  test(`axe finds nothing in ${language} behind a door, on the page of the service point and on its poster, light and dark`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openYouth(page, { hash: '#jezelf', language, at: moments.thursdayEvening });
    await expect(room(page, 'jezelf')).toBeVisible();
    await expectNothingFound(page);
    for (const path of ['jsp/', 'jsp/poster/']) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(addressIn(language, path));
      await expectNothingFound(page);
    }
  });
}

for (const width of [320, 360]) {
  test(`the page of the service point and its poster need no sideways scrolling at ${String(width)} px in any language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const language of languages) {
      for (const path of ['jsp/', 'jsp/poster/']) {
        await page.goto(addressIn(language, path));
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${language} ${path}`).toBeLessThanOrEqual(width);
      }
    }
  });
}
