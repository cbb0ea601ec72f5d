import { expect, test } from '@playwright/test';
import { library, linde, save, savedNames, words } from './saved-places.ts';

test.use({ serviceWorkers: 'block' });

test('works in a browser that lacks what came to browsers after 2020, and says a name as it is written', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    for (const young of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) Reflect.deleteProperty(Array.prototype, young);
    for (const young of ['at', 'replaceAll']) Reflect.deleteProperty(String.prototype, young);
    for (const [owner, young] of [
      [Object, 'hasOwn'],
      [Object, 'groupBy'],
      [Map, 'groupBy'],
      [window, 'structuredClone'],
    ] as const) {
      Reflect.deleteProperty(owner, young);
    }
  });
  for (const path of ['/', '/jongeren/', '/jsp/']) await page.goto(path, { waitUntil: 'networkidle' });
  await save(page, [library, linde]);
  await page.goto('/bewaard/');
  await expect(savedNames(page)).toHaveText(['Buurthuis De Linde', 'Bibliotheek Centrum']);
  await page.locator(`[data-place="${linde}"]`).evaluate((row) => row.setAttribute('data-name', "Eten $& Zo $'"));
  await page.locator(`[data-place="${linde}"] button`).click();
  await expect(page.locator('#saved-said')).toHaveText(words.removed!.replace('{{name}}', () => "Eten $& Zo $'"));
  expect(faults).toEqual([]);
});
