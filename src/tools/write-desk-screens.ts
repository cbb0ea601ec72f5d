/**
 * `npm run desk-screens`: pictures of the desk of the invented town, for the page that explains it (public/balie/<id>.webp).
 * Walks through the built site as a volunteer would. Run `MUNICIPALITY=voorbeeldstad npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { screenIds } from '#domain/page-text.schema.ts';
import { chromiumLaunch } from './chromium-launch.ts';
import { tellingMoment } from './screenshots/moment.ts';
import { serveSite } from './served-site.ts';

const folder = 'public/balie';
const size = { width: 1280, height: 860 };

type ScreenId = (typeof screenIds)[number];
/** Each goes on where the one before it stopped. */
const steps: Readonly<Record<ScreenId, (page: Page) => Promise<unknown>>> = {
  taal: (page) => page.locator('.desk-languages').waitFor(),
  vragen: async (page) => {
    await page.getByRole('button', { name: 'Polski' }).click();
    await page.locator('.questions [lang=pl]').first().waitFor();
  },
  lijstje: async (page) => {
    await page.getByRole('button', { name: 'Geld, brieven en eten' }).click();
    await page.getByRole('button', { name: 'Ik snap een brief niet' }).click();
    await page.locator('.to-list').nth(0).click();
    await page.locator('.to-list').nth(1).click();
    await page.mouse.move(0, 0);
  },
  overdracht: async (page) => {
    await page.locator('.offer-row .offer-link').first().click();
    await page.locator('.desk-steps').evaluate((steps) => steps.scrollIntoView());
  },
  kaart: async (page) => {
    await page.locator('.desk-make').click();
    await page.locator('.desk-actions').evaluate((actions) => actions.scrollIntoView());
  },
  vergeten: (page) => page.locator('.desk-clear').click(),
};

/** The browser itself makes WebP: half the size of a PNG, and no tool more. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const text = await page.evaluate(async (source) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.82);
  }, png.toString('base64'));
  return Buffer.from(text.replace(/^.*?,/, ''), 'base64');
}

const site = await serveSite('dist/voorbeeldstad');
const browser = await chromium.launch(chromiumLaunch);
try {
  mkdirSync(folder, { recursive: true });
  // Outside the site, whose policy allows no picture to be fetched from a text.
  const studio = await browser.newPage();
  const page = await browser.newPage({ viewport: size, locale: 'nl-NL', serviceWorkers: 'block', reducedMotion: 'reduce' });
  await page.clock.setFixedTime(tellingMoment('2026-11-22'));
  await page.goto(`${site.address}balie/`);
  for (const id of screenIds) {
    await steps[id](page);
    await page.waitForLoadState('networkidle');
    const picture = await asWebp(studio, await page.screenshot());
    writeFileSync(`${folder}/${id}.webp`, picture);
    console.log(`${folder}/${id}.webp: ${(picture.length / 1000).toFixed(0)} kB`);
  }
} finally {
  await browser.close();
  site.close();
}
