/** What a volunteer and a visitor do at the desk. */
import { expect, type Locator, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { dutch } from './content.ts';
import { addressIn } from './page-types.ts';

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

const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** What a phone reads from the code on the card. */
export async function scanned(page: Page): Promise<string> {
  const picture = (await page.locator('.card .qr').screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { pixels: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, picture);
  return decode(Uint8ClampedArray.from(pixels), width, height)?.data ?? '';
}
