import type { Page } from '@playwright/test';

/** The names of everything a page keeps on the device. */
export async function storedBy(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, ...(await indexedDB.databases()).map(({ name }) => name ?? '')].filter(
      (name) => name !== '',
    ),
  );
  return [...inPage, ...(await page.context().cookies()).map(({ name }) => name)];
}
