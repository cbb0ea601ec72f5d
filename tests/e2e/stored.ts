import type { Page } from '@playwright/test';

/**
 * The names of everything a page keeps on the device, and the addresses of workers that stay there.
 * A page may keep a copy of the site itself, to work without a network: that is no news, but on a page about violence it is.
 */
export async function storedBy(page: Page): Promise<string[]> {
  const isSensitive = await page.evaluate(() => document.body.matches('.is-sensitive'));
  const { kept, copies } = await page.evaluate(async () => ({
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, ...(await indexedDB.databases()).map(({ name }) => name ?? '')],
    copies: [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)],
  }));
  const ofTheSite = new Set([new URL('/', page.url()).href, ...copies.filter((name) => name.startsWith('inloop-'))]);
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  return [...kept.filter((name) => name !== ''), ...copies.filter((name) => isSensitive || !ofTheSite.has(name)), ...cookies];
}
