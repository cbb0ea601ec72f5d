/** Runs the desk's own script for working without a network in a page, and hears what it tells; and what is known of the worker that was built. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { KeptList } from '../../src/service-worker/kept-list.ts';
import type { FailingSite } from './failing-site.ts';
import type { OfflineState, takeUpdate, watchOffline } from '#islands/offline/offline.ts';

declare global {
  interface Window {
    offline: { readonly watchOffline: typeof watchOffline; readonly takeUpdate: typeof takeUpdate };
    told: OfflineState[];
  }
}

const { outputFiles } = buildSync({
  entryPoints: ['src/islands/offline/offline.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'offline',
});
const script = outputFiles[0]!.text;

const worker = readFileSync('dist/voorbeeldstad/sw.js', 'utf8');
export const keptList = JSON.parse(/^const keptList=(\{.*\});$/m.exec(worker)![1]!) as KeptList;
/** The names of the caches of a version, as the browser sorts them. */
export const cachesFor = (parts: readonly string[], version = keptList.version) => parts.map((part) => `inloop-${version}-${part}`).sort();
/** What a desk keeps. */
export const deskParts = (language = 'nl') => ['site', language, 'desk', `desk-${language}`];
const newest = 'feed00feed00';
/** The script of another day, with the same list under another version, and the names of its caches. */
export const newer = { worker: worker.replace(keptList.version, newest), caches: (parts: readonly string[]) => cachesFor(parts, newest) };

/** @param language of the page, as the desk gives it */
export async function watch(page: Page, language = 'nl'): Promise<void> {
  await page.evaluate(`${script}; window.offline = offline; window.told = [];`);
  await page.evaluate((id) => {
    window.offline.watchOffline([id, 'desk', `desk-${id}`], (state) => window.told.push(state));
  }, language);
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

/** The addresses of everything that is kept. */
export const copiesOf = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all
      .flat()
      .map(({ url }) => url)
      .sort();
  });

/** Everything is kept, and nothing newer is there. */
export const ready = { isReady: true, isOffline: false, isNewer: false };

/** A page without a script for this of its own, that was opened once, with everything kept: whatever comes from here on is newer than the page. */
export async function opened(page: Page, site: FailingSite, language = 'nl'): Promise<void> {
  await page.goto(site.address + quietPage(language));
  const before = timesAsked(site, '/sw.js');
  await watch(page, language);
  await expect.poll(() => timesAsked(site, '/sw.js')).toBeGreaterThan(before);
  await expect.poll(() => stateOf(page), { timeout: 15_000 }).toEqual(ready);
}

export const quietPage = (language = 'nl') => `${language === 'nl' ? '' : `${language}/`}offline/`;

/** Waits until these parts are kept whole. */
export async function areKept(page: Page, parts: readonly string[]): Promise<void> {
  const sizes = () =>
    page.evaluate(async (names) => {
      const all = await Promise.all(names.map(async (name) => ((await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0)));
      return all;
    }, cachesFor(parts));
  const whole = Object.entries(keptList.parts)
    .filter(([part]) => parts.includes(part))
    .map(([part, { files, pages }]) => ({ part, size: files.length + pages }))
    .toSorted((a, b) => (a.part < b.part ? -1 : 1));
  await expect.poll(sizes, { timeout: 20_000 }).toEqual(whole.map(({ size }) => size));
}

export const timesAsked = ({ asked }: FailingSite, path: string) => asked.filter((one) => one === `GET ${path}`).length;
