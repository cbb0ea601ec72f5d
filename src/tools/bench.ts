/**
 * `npm run bench [-- sizes] [-- speed] [-- youth] [-- lighthouse]`: what the finder sends to a phone, how fast it is there with 500 offers,
 * how fast the page for young people answers a finger, and what Lighthouse says (fetched when asked for; not in the list that runs by itself).
 * Prints figures and judges none: they depend on the computer. Needs dist/voorbeeldstad, and Chromium as the browser tests do.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { buildBigTown } from './bench/big-town.ts';
import { sizeTable, timeTable, verdictTable } from './bench/figures.ts';
import { judge } from './bench/lighthouse.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureSpeed } from './bench/speed.ts';
import { measureYouth } from './bench/youth-actions.ts';
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

const withBuilt = (use: (address: string) => Promise<void>) => {
  if (!existsSync(built)) throw new Error(`There is no ${built}: build it first with MUNICIPALITY=voorbeeldstad npm run build.`);
  return withSite(built, use);
};

const sizes = (browser: Browser) => withBuilt((address) => printSizes(browser, address));

// On a busy computer the same page is slower.
const printLoad = () =>
  console.log(`${String(availableParallelism())} processors, on average ${loadavg()[1]?.toFixed(1) ?? ''} at work in the last five minutes\n`);

const youth = (browser: Browser) =>
  withBuilt(async (address) => {
    const timings = await measureYouth(browser, { address, rounds, slower });
    console.log(`\n/jongeren/, 360 × 740, ${String(slower)} times slower than this computer, ${String(rounds)} times; first picture after a press`);
    printLoad();
    console.log(timeTable(timings));
  });

const judged = ['', 'jongeren/', 'jsp/', 'zoeken/', 'plekken/buurthuis-de-linde/', 'hulp-nu/', 'bewaard/'];

const lighthouse = () =>
  withBuilt((address) => {
    const verdicts = judge(address, judged);
    console.log('\nLighthouse, as on a slow phone with a slow line');
    printLoad();
    console.log(verdictTable(verdicts));
    return Promise.resolve();
  });

const speed = async (browser: Browser) => {
  console.log(`\nBuilding a town with ${String(leastOffers)} offers …`);
  const town = buildBigTown(leastOffers, day);
  await withSite(town.folder, async (address) => {
    const timings = await measureSpeed(browser, { address, rounds, slower, moment });
    console.log(`\n/zoeken/ with ${String(town.offers)} offers, 360 × 740, ${String(slower)} times slower than this computer, ${String(rounds)} times`);
    printLoad();
    console.log(timeTable(timings));
  });
};

const parts = { sizes, speed, youth, lighthouse };
const isPart = (word: string): word is keyof typeof parts => Object.hasOwn(parts, word);
const words = process.argv.slice(2);

try {
  const wrong = words.filter((word) => !isPart(word));
  if (wrong.length > 0) throw new Error(`The bench has no part "${wrong.join('", "')}": use ${Object.keys(parts).join(', ')}.`);
  const chosen = words.length > 0 ? words.filter(isPart) : (['sizes', 'speed', 'youth'] as const);
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
