import { expect, test } from '@playwright/test';
import { addressIn, pageList } from './page-types.ts';

for (const [name, path] of pageList) {
  test(`${name} says the same with forced colours`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+01:00'));
    await page.goto(addressIn('nl', path), { waitUntil: 'networkidle' });
    // The finder counts a moment after it is there.
    if (name === 'find') await expect(page.locator('.pill .count').last()).toHaveText(/\d/);
    const plain = await page.locator('body').innerText();
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.locator('body').innerText()).toBe(plain);
    for (const picture of await page.locator('main svg.pictogram').all()) {
      if (await picture.isVisible())
        expect(
          await picture.evaluate(
            (svg) => getComputedStyle(svg).stroke === 'none' && getComputedStyle(svg).color === getComputedStyle(document.body).backgroundColor,
          ),
        ).toBe(false);
    }
  });

  test(`${name} keeps its content on paper`, async ({ page }) => {
    await page.goto(addressIn('nl', path));
    const shown =
      'main h1, main h2:not(nav *), main .offer, main .offer-row, main .summary, main .hours-lines, main .doubt, main address, main .contact, main .phone, main .help-lines, main .number, main .facts dd, main .prose p, main .tiles a, main .neighbourhoods a';
    const before = await page.locator(shown).evaluateAll((elements) => elements.map((element) => element.checkVisibility()));
    await page.emulateMedia({ media: 'print' });
    const gone = await page.locator(shown).evaluateAll(
      (elements, wasVisible) =>
        elements
          // What a script takes away meanwhile was not taken away by the paper.
          .filter((element, index) => wasVisible[index] && !element.checkVisibility() && !element.closest('[hidden]'))
          .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`),
      before,
    );
    expect(before.length).toBeGreaterThan(0);
    expect(gone).toEqual([]);
  });
}

test('on paper the text is dark on white, also on a device that is dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/plekken/buurthuis-de-linde/');
  const brightness = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const light = (color: string) => {
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    };
    return { text: light(getComputedStyle(document.querySelector('main p')!).color), paper: light(getComputedStyle(document.documentElement).backgroundColor) };
  });
  expect(brightness.text).toBeLessThan(110);
  expect(brightness.paper).toBeGreaterThan(240);
});
