/**
 * `npm run screenshots [-- --municipality venlo] [-- --quick] [-- home place]`: pictures of every kind of page, for people to look at.
 * Writes screenshots/<municipality>/: a picture for each page type, language, width and colour scheme, index.html to walk through them, and contact sheets.
 * `--at 2026-12-24T18:00+01:00` shows another moment than the first Monday morning from the day on that the site was made for.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { chromiumLaunch } from './chromium-launch.ts';
import { album, sheet } from './screenshots/contact-sheet.ts';
import { chosenTypes, languages, planOf, schemes, type Sitting } from './screenshots/plan.ts';
import { photographAll } from './screenshots/photograph-all.ts';
import { builtSite } from './screenshots/site.ts';
import { serveSite } from './served-site.ts';
import { siteNeeds } from './site-needs.ts';

// Four page types side by side.
const sheetWidth = 3060;
const home = '127.0.0.1';
// Nothing is asked of other sites: a map stands without its tiles, as it must be able to.
const atHome = { ...chromiumLaunch, args: [...chromiumLaunch.args, `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${home}`] };

const momentOf = (text: string | undefined) => {
  if (text === undefined) return undefined;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new Error(`--at "${text}" is no moment: write it as 2026-11-23T10:30+01:00.`);
  return moment;
};

const writeSheets = async (browser: Browser, folder: string, title: string, sittings: readonly Sitting[], thumbs: ReadonlyMap<string, Buffer>) => {
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 1000 } });
  for (const language of languages) {
    for (const scheme of schemes) {
      if (!sittings.some((sitting) => sitting.language === language && sitting.pictures.some((picture) => picture.scheme === scheme))) continue;
      await page.setContent(sheet(title, sittings, [language, scheme], thumbs));
      await page.screenshot({ path: `${folder}/contact-${language}-${scheme}.jpg`, type: 'jpeg', quality: 80, fullPage: true });
    }
  }
};

/** @returns what went wrong, in sentences */
const run = async (): Promise<readonly string[]> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { municipality: { type: 'string', default: 'voorbeeldstad' }, quick: { type: 'boolean', default: false }, at: { type: 'string' } },
  });
  const built = await builtSite(values.municipality, momentOf(values.at));
  const sittings = planOf(chosenTypes(built.types, positionals), values.quick);
  const started = performance.now();
  const folder = `screenshots/${values.municipality}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/thumbs`, { recursive: true });
  const title = `Open Inloop ${built.name}, ${built.moment.toLocaleString('en-GB', { timeZone: 'Europe/Amsterdam', dateStyle: 'full', timeStyle: 'short' })}`;
  writeFileSync(`${folder}/index.html`, album(title, sittings));

  const site = await serveSite(built.folder, siteNeeds(values.municipality));
  const browser = await chromium.launch(atHome);
  const thumbs = new Map<string, Buffer>();
  try {
    const faults = await photographAll(browser, sittings, {
      address: site.address.replace(/\/$/, ''),
      moment: built.moment,
      keep: ({ picture: { name }, photo, thumb }) => {
        writeFileSync(`${folder}/${name}.jpg`, photo);
        writeFileSync(`${folder}/thumbs/${name}.jpg`, thumb);
        thumbs.set(name, thumb);
      },
    });
    await writeSheets(browser, folder, title, sittings, thumbs);
    console.log(`${String(thumbs.size)} pictures in ${((performance.now() - started) / 1000).toFixed(0)} seconds: ${folder}/index.html`);
    return faults;
  } finally {
    await browser.close();
    site.close();
  }
};

try {
  const faults = await run();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new Error(`${String(faults.length)} ${faults.length === 1 ? 'thing' : 'things'} went wrong on these pages.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
