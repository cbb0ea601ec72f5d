/** What a volunteer and a visitor do at the desk. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dutch } from './content.ts';
import { addressIn } from './page-types.ts';
import { readCode } from './read-code.ts';

/** A Monday morning. */
export const monday = new Date('2026-11-23T10:30:00+01:00');
export const desk = dutch.desk as Record<string, string> & { readonly referrer: Record<string, string> };
export const card = dutch.card as Record<string, string>;

/** Opens the desk at a frozen moment. @param query of the address */
export async function openDesk(page: Page, { query = '', language = 'nl' }: { readonly query?: string; readonly language?: string } = {}): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(addressIn(language, `balie/${query}`));
  await expect(page.locator('#desk-language')).toBeVisible();
}

export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.desk-tile').filter({ hasText: name }).first().click();
  await expect(page.locator('#waarover')).toBeVisible();
}

/** The first answer to each question, until there are results. */
export async function answerTwice(page: Page): Promise<void> {
  for (let step = 0; step < 2; step += 1) await page.locator('.questions .tiles button').first().click();
  await expect(results(page).first()).toBeVisible();
}

export const results = (page: Page): Locator => page.locator('.finder-list .offer-row:visible');

/** Puts a result on the list, or takes it off. @returns its key */
export async function toggle(card: Locator): Promise<string> {
  await card.locator('button.to-list').click();
  return (await card.getAttribute('data-offer'))!;
}

export const namesOnList = (page: Page): Locator => page.locator('#desk-chosen ol .plain-button');

/** What a phone reads from the code on the card. */
export const scanned = async (page: Page): Promise<string> => (await readCode(page.locator('.card .qr'))) ?? '';
