/** Saves places in a real browser, and tells what is on the device. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dutch } from './content.ts';
import { addressIn } from './page-types.ts';

export const words = dutch.saved!;
export const linde = 'buurthuis-de-linde';
export const library = 'bibliotheek-centrum';
export const bus = 'adviesbus';

export const saveButton = (page: Page): Locator => page.locator('.save button');
export const clearButton = (page: Page): Locator => page.locator('#clear-first button');
export const savedNames = (page: Page): Locator => page.locator('.saved-place h2:visible');

/** What stands on the device, as text; null when nothing does. */
export const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('inloop-bewaard'));

export const written = (...places: readonly string[]): string => JSON.stringify({ version: 1, places });

/** Saves these places by pressing on their own pages, one after the other. */
export async function save(page: Page, places: readonly string[], language = 'nl'): Promise<void> {
  for (const place of places) {
    await page.goto(addressIn(language, `plekken/${place}/`));
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Puts a text on the device before the page is opened. */
export async function putOnDevice(page: Page, text: string, path = '/bewaard/'): Promise<void> {
  await page.goto('/privacy/');
  await page.evaluate((found) => {
    localStorage.setItem('inloop-bewaard', found);
  }, text);
  await page.goto(path);
}

/** What Chromium does when somebody blocks the data of sites. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    caches.keys = () => Promise.resolve().then(refuse);
    navigator.serviceWorker.getRegistrations = () => Promise.resolve().then(refuse);
  });
}
