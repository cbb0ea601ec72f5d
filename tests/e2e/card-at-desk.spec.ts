import { expect, test, type Page } from '@playwright/test';
import { offerCode } from '#domain/card/marks.ts';
import { nextMoments } from '../../src/islands/card/next-moments.ts';
import { handoverFileOf } from './card-cards.ts';
import { answerTwice, chooseLanguage, desk, openDesk, results, toggle } from './desk-visit.ts';

/** Puts the first result that `fits` on a card. @param fits is given the code of an offer @param time of a Monday */
async function cardOfFirst(page: Page, fits: (code: string) => boolean, time = '10:30'): Promise<void> {
  await openDesk(page);
  await wakeAt(page, time);
  await chooseLanguage(page, 'Nederlands');
  await answerTwice(page);
  for (const result of await results(page).all()) {
    if (!fits(offerCode((await result.getAttribute('data-offer'))!))) continue;
    await toggle(result);
    await page.getByRole('button', { name: desk.makeCard! }).click();
    await expect(page.locator('.desk-card .card')).toBeVisible();
    return;
  }
  throw new Error('No result fits.');
}

test('at the desk a card leads nowhere: no link of it can end up in the history', async ({ page }) => {
  const { offers } = await handoverFileOf(page);
  await cardOfFirst(page, (code) => offers[code]!.where.routes.length > 0);
  await expect(page.locator('.desk-card .card .card-line').first()).toBeVisible();
  await expect(page.locator('.desk-card .card :is(a, button)')).toHaveCount(0);
});

test('at the desk a card that stays open follows the clock, and is the same one as long as it says the same', async ({ page }) => {
  const file = await handoverFileOf(page);
  const now = { date: '2026-11-23', minute: 685 };
  const endsSoon = (code: string) => {
    const [next] = nextMoments(file.offers[code]!, file, now, 1);
    return next?.slot.date === now.date && next.slot.to === 690;
  };
  await cardOfFirst(page, endsSoon, '11:25');
  const drawn = await page.locator('.card-both').elementHandle();
  const first = page.locator('.card .card-rows li strong').first();
  await expect(first).toContainText('23 november');
  await wakeAt(page, '11:26');
  expect(await drawn.evaluate((card) => card.isConnected)).toBe(true);
  await wakeAt(page, '11:30');
  await expect(first).not.toContainText('23 november');
});

/** A tablet that was asleep wakes up. */
async function wakeAt(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`2026-11-23T${time}:00+01:00`));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
