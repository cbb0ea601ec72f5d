/** Runs the desk's own script for working without a network in a page, and hears what it tells. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { KeptList } from '../../src/service-worker/kept-list.ts';
import type { FailingSite } from './failing-site.ts';
import type { OfflineState, takeUpdate, watchOffline } from '#islands/desk/offline.ts';

declare global {
  interface Window {
    offline: { readonly watchOffline: typeof watchOffline; readonly takeUpdate: typeof takeUpdate };
    told: OfflineState[];
  }
}

const { outputFiles } = buildSync({
  entryPoints: ['src/islands/desk/offline.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'offline',
});
const script = outputFiles[0]!.text;

const worker = readFileSync('dist/voorbeeldstad/sw.js', 'utf8');
export const keptList = JSON.parse(/^const keptList=(\{.*\});$/m.exec(worker)![1]!) as KeptList;
export const kept = `inloop-${keptList.version}`;
/** The script of another day, with the same list under another version, and the name of its cache. */
export const newer = { worker: worker.replace(keptList.version, 'feed00feed00'), kept: 'inloop-feed00feed00' };

/** @param path of the locale, as the desk gives it */
export async function watch(page: Page, path = ''): Promise<void> {
  await page.evaluate(`${script}; window.offline = offline; window.told = [];`);
  await page.evaluate((locale) => {
    window.offline.watchOffline(locale, (state) => window.told.push(state));
  }, path);
}

/** What was told last. */
export const stateOf = (page: Page) => page.evaluate(() => window.told.at(-1));

/** Looks whether there is something newer, as it does each hour and whenever the network comes back. */
export const lookAgain = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

/** The state after another look. To be polled: a look that begins while one is on its way gets the answer of that one. */
export async function stateAfterLook(page: Page) {
  await lookAgain(page);
  return stateOf(page);
}

export const takeUpdateIn = (page: Page) => page.evaluate(() => window.offline.takeUpdate());

export const cachesOf = (page: Page) => page.evaluate(async () => (await caches.keys()).sort());

/** Everything is kept, and nothing newer is there. */
export const ready = { isReady: true, isOffline: false, isNewer: false };

/** A page that was opened once, with everything kept: whatever comes from here on is newer than the page. */
export async function opened(page: Page, site: FailingSite, path = ''): Promise<void> {
  await page.goto(`${site.address}${path === '' ? '' : `${path}/`}hulp-nu/`);
  const before = timesAsked(site, '/sw.js');
  await watch(page, path);
  await expect.poll(() => timesAsked(site, '/sw.js')).toBeGreaterThan(before);
  await expect.poll(() => stateOf(page), { timeout: 15_000 }).toEqual(ready);
}

export const timesAsked = ({ asked }: FailingSite, path: string) => asked.filter((one) => one === `GET ${path}`).length;
