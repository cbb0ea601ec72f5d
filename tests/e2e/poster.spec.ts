import { expect, test, type Page } from '@playwright/test';
import { catalogueOf } from './content.ts';
import { addressIn, venlo } from './page-types.ts';
import { weekOf } from '../../src/projections/week.ts';
import { readCode } from './read-code.ts';

function busiest(): string {
  const catalogue = catalogueOf('voorbeeldstad');
  const count = (id: string) =>
    weekOf(
      catalogue.neighbourhoods.find((one) => one.id === id)!,
      catalogue,
      14,
    ).flatMap(({ moments }) => moments).length;
  return catalogue.neighbourhoods.map(({ id }) => id).toSorted((one, other) => count(other) - count(one))[0]!;
}

/** What lies over something else, or closer to the foot than 6 % of the sheet leaves. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    const sheet = box('.poster');
    const last = document.querySelector('.poster-body')!.lastElementChild!.getBoundingClientRect();
    const free = (box('.poster-foot').top - last.bottom) / sheet.height;
    const sticksOut = box('.poster-say').height > box('.poster-top').height || box('.poster-foot').bottom > sheet.bottom + 1;
    const wide = [...document.querySelectorAll('.poster *')].filter((element) => element.getBoundingClientRect().right > sheet.right + 1);
    return { isTight: free < 0.06, sticksOut, wide: wide.length };
  });

const posters = [
  ['a wijk of Voorbeeldstad', 'nl', 'voorbeeldstad', 'lindel'],
  ['a wijk of Voorbeeldstad', 'ar', 'voorbeeldstad', 'lindel'],
  ['the busiest wijk', 'nl', 'voorbeeldstad', busiest()],
  ['the busiest wijk', 'ar', 'voorbeeldstad', busiest()],
  ['the fullest wijk of Venlo', 'nl', 'venlo', 'venlo'],
  ['a wijk of Venlo', 'ar', 'venlo', 'tegelen'],
  ['a wijk with nothing', 'nl', 'venlo', 'klingerberg'],
] as const;

for (const [name, language, town, id] of posters) {
  test(`the poster of ${name} (${id}) in ${language} is exactly one A4, with room to spare`, async ({ page }) => {
    const path = addressIn(language, `wijken/${id}/poster/`);
    await page.goto(town === 'venlo' ? venlo(path) : path);
    await page.emulateMedia({ media: 'print' });
    expect(await crowded(page)).toEqual({ isTight: false, sticksOut: false, wide: 0 });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

for (const width of [360, 768]) {
  test(`on a screen of ${String(width)} px the poster is a page to read: its lines are as wide as it is`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const language of ['nl', 'ar']) {
      await page.goto(addressIn(language, 'wijken/lindel/poster/'));
      const widths = await page.locator('.poster-line > p').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width));
      expect(widths.length).toBeGreaterThan(0);
      expect(Math.min(...widths), language).toBeGreaterThan(width * 0.7);
    }
  });
}

for (const language of ['nl', 'ar']) {
  test(`a phone reads the code on the poster in ${language}: the page of the wijk in that language`, async ({ page, baseURL }) => {
    await page.goto(addressIn(language, 'wijken/lindel/poster/'));
    const code = page.locator('.poster-code svg');
    await expect(code).toBeVisible();
    expect(await readCode(code)).toBe(new URL(addressIn(language, 'wijken/lindel/'), baseURL).href);
  });
}

test('the button prints, and what stands beside the sheet does not come along', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/wijken/lindel/poster/');
  await page.locator('[data-print] button').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  for (const beside of ['.beside-sheet', '.site-banner']) await expect(page.locator(beside)).toBeHidden();
  await expect(page.locator('.poster')).toContainText('Voorbeeldstad bestaat niet');
});

test('where nobody was asked the door is closed, without light, and there is no number', async ({ page }) => {
  await page.goto(venlo('wijken/venlo/poster/'));
  await expect(page.locator('.poster-door .dashes')).toBeVisible();
  await expect(page.locator('.poster-door .light')).toHaveCount(0);
  await expect(page.locator('.poster-door')).not.toContainText('Welkom');
  expect(await page.locator('.poster-body').evaluate((body) => getComputedStyle(body, '::before').content)).toBe('none');
  await expect(page.locator('.poster-doubt')).toContainText('Dit staat in bronnen op internet.');
  await expect(page.locator('.poster .phone')).toHaveCount(0);
  expect(await page.locator('.poster-doubt .pictogram').evaluateAll((all) => all.every((one) => (one as SVGGraphicsElement).getBBox().width > 0))).toBe(true);
});

test('a week that is sure has an open, lit door', async ({ page }) => {
  await page.goto('/wijken/lindel/poster/');
  await expect(page.locator('.poster-door .light').first()).toBeVisible();
  expect(await page.locator('.poster-body').evaluate((body) => getComputedStyle(body, '::before').content)).toBe('""');
});

test('it is kept from search engines', async ({ page }) => {
  await page.goto('/wijken/lindel/poster/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence tells how to print, and there is no button and no empty code', async ({ page }) => {
    await page.goto('/wijken/lindel/poster/');
    await expect(page.locator('[data-print] button')).toBeHidden();
    await expect(page.locator('[data-print-how]')).toBeVisible();
    await expect(page.locator('.poster-code')).toBeHidden();
    await expect(page.locator('.poster-newer')).toBeHidden();
    await expect(page.locator('.poster-week')).toBeVisible();
    await expect(page.locator('.beside-sheet a')).toHaveAttribute('href', '/wijken/lindel/');
  });
});
