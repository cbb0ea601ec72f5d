import { expect, test, type Page } from '@playwright/test';
import { desk, openFinder, phone } from './finder-page.ts';
import { addressIn, pageList } from './page-types.ts';

for (const language of ['nl', 'ar']) {
  test(`the first Tab shows the way to the content, the second to help, in ${language}`, async ({ page }) => {
    await page.goto(addressIn(language, 'plekken/buurthuis-de-linde/'));
    for (const target of ['inhoud', 'help-nu']) {
      await page.keyboard.press('Tab');
      const link = page.locator(`a[href="#${target}"]`);
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport();
    }
  });
}

test('Enter on the first skip link brings the keyboard to the content', async ({ page }) => {
  await page.goto('/plekken/buurthuis-de-linde/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Enter on the second skip link brings the keyboard to the numbers for help', async ({ page }) => {
  await page.goto('/plekken/buurthuis-de-linde/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#help-nu')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#help-nu a').first()).toBeFocused();
});

for (const [name, path] of pageList) {
  test(`everything that takes the keyboard on ${name} is seen when it has it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(addressIn('nl', path));
    // After a key press the browser draws the focus of every element that gets it.
    await page.keyboard.press('Tab');
    expect(await unseenOn(page)).toEqual([]);
  });
}

test('the tab order follows the order of the page', async ({ page }) => {
  for (const path of ['/', '/zoeken/', '/onderwerpen/huiselijk-geweld/']) {
    await page.goto(path);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('[tabindex]')].filter((element) => Number(element.getAttribute('tabindex')) > 0).length),
    ).toBe(0);
  }
});

for (const [state, viewport, open, within] of [
  ['its answer in groups', phone, undefined, 'main'],
  ['the sheet open', phone, '.open-filters', 'dialog.sheet'],
  ['the map open', desk, '.open-map', 'main'],
  ['the map open on a phone', phone, '.open-map', 'main'],
] as const) {
  test(`everything that takes the keyboard in the finder with ${state} is seen when it has it`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    await openFinder(page, 'wijk=lindel&open=vandaag&kosten=gratis&postcode=0002');
    if (open !== undefined) await page.locator(open).click();
    if (open === '.open-map') await expect(page.locator('#finder-map .map-pin').first()).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await unseenOn(page, within)).toEqual([]);
  });
}

/** What takes the keyboard and is not seen to have it: no ring, outside the screen, or under something else. */
async function unseenOn(page: Page, within = 'body'): Promise<string[]> {
  const unseen = await page.locator(within).evaluate((root) => {
    const focusable = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    return focusable.flatMap((element) => {
      element.focus();
      const name = `${element.tagName} ${(element.textContent || element.id).trim().slice(0, 40)}`;
      if (document.activeElement !== element) return [`${name}: does not take focus`];
      const box = element.getClientRects()[0];
      if (!box || box.width < 2 || box.height < 2) return [`${name}: has no size`];
      // A button that is drawn by the words beside it gets its ring there.
      const drawn = getComputedStyle(element).opacity === '0' ? element.nextElementSibling! : element;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn);
      if ((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none') return [`${name}: no ring`];
      const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [`${name}: outside the screen (${String(x)}, ${String(y)})`];
      const there = document.elementFromPoint(x, y);
      return there && (element.contains(there) || there.contains(element)) ? [] : [`${name}: covered by ${there?.tagName ?? ''} ${there?.className ?? ''}`];
    });
  });
  return unseen.slice(0, 10);
}
