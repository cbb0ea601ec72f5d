import { expect, test, type Page } from '@playwright/test';
import { within } from '#domain/neighbourhood.ts';
import { catalogueOf } from './content.ts';
import { groupsFor, type Town } from './finder-expected.ts';
import { choose, desk, expectGroups, openFinder, phone, questionOf } from './finder-page.ts';

/** A Monday, half past five: what is there tonight? */
const at = new Date('2026-11-23T17:30:00+01:00');

/** "Ik woon in … en wil vanavond iets": two choices and no more. */
async function askTonight(page: Page, wijk: string, town: Town) {
  await openFinder(page, '', { at, town });
  await choose(page, 'neighbourhood', wijk);
  await choose(page, 'open', 'avond');
  await expect.poll(() => questionOf(page)).toBe(`wijk=${wijk}&open=avond`);
  const groups = groupsFor(`wijk=${wijk}&open=avond`, { at, town });
  await expectGroups(page, groups);
  return new Map(groups);
}

/** Whether what lies in the neighbourhood comes before everything else; tells how many those are. */
function comesFirst(keys: readonly string[], wijk: string, town: Town): { isFirst: boolean; count: number } {
  const { offers, neighbourhoods } = catalogueOf(town);
  const inside = within(neighbourhoods.find(({ id }) => id === wijk)!).map(({ id }) => id);
  const isHere = keys.map((key) => inside.includes(offers.find((offer) => offer.key === key)?.place.neighbourhood?.id ?? ''));
  const count = isHere.filter(Boolean).length;
  return { isFirst: isHere.slice(0, count).every(Boolean), count };
}

for (const viewport of [phone, desk]) {
  test.describe(`at ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    test('who lives in Blerick reads that nothing is sure tonight, and whom nearby to ask', async ({ page }) => {
      const groups = await askTonight(page, 'blerick', 'venlo');
      expect(groups.get('open')).toEqual([]);
      const { isFirst, count } = comesFirst(groups.get('unsure') ?? [], 'blerick', 'venlo');
      expect(count).toBeGreaterThan(3);
      expect(isFirst).toBe(true);
      const first = page.locator('.find-group[data-group="unsure"] .offer-row').first();
      await expect(first).toBeVisible();
      await expect(first.locator('.when')).toBeVisible();
      await expect(first.locator('[data-state]')).toHaveCount(0);
    });

    test('who lives in Lindel reads what is open tonight, nearby first', async ({ page }) => {
      const groups = await askTonight(page, 'lindel', 'voorbeeldstad');
      const open = groups.get('open') ?? [];
      expect(open.length).toBeGreaterThan(0);
      expect(comesFirst(open, 'lindel', 'voorbeeldstad').isFirst).toBe(true);
      await expect(page.locator('.find-group[data-group="open"] .offer-row').first()).toBeVisible();
      // Two choices and the answer is there: no scrolling past the filters.
      const top = (await page.locator('.find-group[data-group="open"] h2').boundingBox())!.y;
      expect(top).toBeLessThan(2 * viewport.height);
    });
  });
}
