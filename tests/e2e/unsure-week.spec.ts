import { expect, test } from '@playwright/test';
import { venlo } from './page-types.ts';

test('what nobody asked is told as what sources say, and "call" only where every place has a number', async ({ page }) => {
  await page.goto(venlo('wijken/venlo/'));
  const unsure = page.locator('section[aria-labelledby="onzeker"]');
  await expect(unsure.locator('h3')).toHaveText(['Dit staat in bronnen', 'Dit weten we niet', 'Dit kunt u doen']);
  await expect(unsure.locator('.pencil')).toHaveCount(2);
  await expect(unsure).not.toContainText('Bel de plek');
  await expect(unsure).toContainText('Vraag het bij een Informatie & Adviespunt.');
});
