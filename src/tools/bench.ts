/**
 * `npm run bench [-- sizes] [-- speed]`: what the finder sends to a phone, and how fast it is there with 500 offers.
 * Prints figures and judges none: they depend on the computer. Needs dist/voorbeeldstad, and Chromium as the browser tests do.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { buildBigTown } from './bench/big-town.ts';
import { sizeTable, timeTable } from './bench/figures.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureSpeed } from './bench/speed.ts';
import { chromiumLaunch } from './chromium-launch.ts';
import { serveSite } from './served-site.ts';

const built = 'dist/voorbeeldstad';
const day = '2026-11-24';
// A Tuesday morning: much is open then, so there is much to draw.
const moment = `${day}T10:30:00+01:00`;
const leastOffers = 500;
const slower = 4;
const rounds = 5;

const withSite = async (folder: string, use: (address: string) => Promise<void>) => {
  const site = await serveSite(folder);
  try {
    await use(site.address);
  } finally {
    site.close();
  }
};

const printSizes = async (browser: Browser, address: string) => {
  const { finder, search, map } = await measureSizes(browser, address);
  console.log(`\n/zoeken/ of Voorbeeldstad, compressed with brotli\n\n${sizeTable(finder)}`);
  console.log(`\n… and when the search field is chosen\n\n${sizeTable(search)}`);
  console.log(`\n… and when the map is opened\n\n${sizeTable(map)}`);
};

const sizes = (browser: Browser) => {
  if (!existsSync(built)) throw new Error(`There is no ${built}: build it first with MUNICIPALITY=voorbeeldstad npm run build.`);
  return withSite(built, (address) => printSizes(browser, address));
};

const speed = async (browser: Browser) => {
  console.log(`\nBuilding a town with ${String(leastOffers)} offers …`);
  const town = buildBigTown(leastOffers, day);
  await withSite(town.folder, async (address) => {
    const timings = await measureSpeed(browser, { address, rounds, slower, moment });
    console.log(`\n/zoeken/ with ${String(town.offers)} offers, 360 × 740, ${String(slower)} times slower than this computer, ${String(rounds)} times`);
    // On a busy computer the same page is slower.
    console.log(`${String(availableParallelism())} processors, on average ${loadavg()[1]?.toFixed(1) ?? ''} at work in the last five minutes\n`);
    console.log(timeTable(timings));
  });
};

const parts = { sizes, speed };
const isPart = (word: string): word is keyof typeof parts => Object.hasOwn(parts, word);
const words = process.argv.slice(2);

try {
  const wrong = words.filter((word) => !isPart(word));
  if (wrong.length > 0) throw new Error(`The bench has no part "${wrong.join('", "')}": use ${Object.keys(parts).join(', ')}.`);
  const chosen = words.length > 0 ? words.filter(isPart) : (['sizes', 'speed'] as const);
  const browser = await chromium.launch(chromiumLaunch);
  try {
    for (const part of chosen) await parts[part](browser);
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
