/** What a visitor with an empty cache receives. */
import type { Browser } from '@playwright/test';
import { chooseSearchField, openMap } from './finder-actions.ts';
import { receivedDuring } from './received.ts';
import type { ReceivedFile } from './received.ts';

export interface Sizes {
  /** By opening the finder, and what it fetches by itself. */
  readonly finder: readonly ReceivedFile[];
  /** What searching by words brings, fetched when its field is chosen. */
  readonly search: readonly ReceivedFile[];
  /** What the map brings when it is opened for the first time. */
  readonly map: readonly ReceivedFile[];
}

/** @param address of the served site; ends in a slash */
export const measureSizes = async (browser: Browser, address: string): Promise<Sizes> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const finder = await receivedDuring(page, () => page.goto(`${address}zoeken/`));
  const search = await receivedDuring(page, () => chooseSearchField(page));
  const map = await receivedDuring(page, () => openMap(page));
  await context.close();
  return { finder, search, map };
};
