/** A visitor who stays on a page for a while, of a site that can fail. The site waits before it keeps anything; a test moves the clock. */
import { test, type Page } from '@playwright/test';
import { failingSite, type FailingSite } from './failing-site.ts';
import { areKept } from './offline-watcher.ts';

export const place = 'plekken/buurthuis-de-linde/';
export const barOf = (page: Page) => page.locator('.site-bar [data-when="offline"]');
/** The line of a kept copy while the site can be reached. */
export const oldOf = (page: Page) => page.locator('.site-bar [data-when="kept"]');

/** One site per test. */
export function offlineVisit() {
  const there = {
    site: undefined as unknown as FailingSite,
    stayOn: async (page: Page, path: string): Promise<void> => {
      await page.goto(there.site.address + path);
      await page.clock.fastForward(9000);
    },
    keep: async (page: Page, path: string, language = 'nl'): Promise<void> => {
      await there.stayOn(page, path);
      await areKept(page, ['site', language]);
    },
  };
  test.beforeEach(async ({ page }) => {
    there.site = await failingSite();
    await page.clock.install();
  });
  test.afterEach(() => there.site.close());
  return there;
}

/** Time for one more request, so that one that should not come would have come. */
export const oneMoment = (page: Page) => page.evaluate(() => fetch('/favicon.svg', { cache: 'reload' }).then(({ status }) => status));
