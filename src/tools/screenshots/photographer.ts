/** Opens a page once, and takes all its pictures. */
import type { Browser, CDPSession, ConsoleMessage, Page } from '@playwright/test';
import type { Picture, Sitting } from './plan.ts';

/** CSS pixels; what is below it is more of the same. */
const tallest = 6000;
const quality = 70;
const patience = 30_000;

/** Pixels. All thumbnails are equally high, so that they stand in a row. */
const thumbHeight = 260;

export interface Taken {
  readonly picture: Picture;
  readonly photo: Buffer;
  /** The page as far as it fills the window. */
  readonly thumb: Buffer;
}

export interface Photographer {
  /** @returns what went wrong, in sentences; empty when the page is as it should be */
  readonly take: (sitting: Sitting, keep: (taken: Taken) => void) => Promise<readonly string[]>;
}

/** @param address of the served site, without a slash at its end */
export const photographer = async (browser: Browser, address: string, moment: Date): Promise<Photographer> => {
  // Nothing may be on its way to somewhere else when the picture is taken.
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  page.setDefaultTimeout(patience);
  const camera = await context.newCDPSession(page);
  let faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`an error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message, page, address)) faults.push(`an error in the console: ${message.text()}`);
  });
  return {
    take: async (sitting, keep) => {
      faults = [];
      try {
        await open(page, sitting, address);
        for (const picture of sitting.pictures) keep(await photograph(page, camera, picture, sitting));
      } catch (error) {
        faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      }
      return [...new Set(faults)];
    },
  };
};

/** Map tiles come from elsewhere, and there is no elsewhere; a page that should be missing is reported as missing. */
const isOurs = (message: ConsoleMessage, page: Page, address: string) => {
  const { url } = message.location();
  return (url === '' || url.startsWith(address)) && !(url === page.url() && / 404 /.test(message.text()));
};

const open = async (page: Page, { type, address, pictures: [first] }: Sitting, site: string) => {
  if (first) await arrange(page, first);
  const response = await page.goto(`${site}${address}`);
  const status = response?.status() ?? 0;
  if (status !== (type.status ?? 200)) throw new Error(`the server answered ${String(status)}`);
  if (type.press !== undefined) await page.locator(type.press).click();
  if (type.shows !== undefined) await page.locator(type.shows).first().waitFor({ state: 'attached' });
};

const arrange = async (page: Page, { width, height, scheme }: Picture) => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
};

/** Waits for the fonts, and until what follows a new width is drawn. @returns the height of the page */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return document.documentElement.scrollHeight;
  });

const photograph = async (page: Page, camera: CDPSession, picture: Picture, { type }: Sitting): Promise<Taken> => {
  await arrange(page, picture);
  if (type.pause !== undefined) await page.waitForTimeout(type.pause);
  const { width, height } = picture;
  const pageHeight = await settle(page);
  const photo = await shoot(camera, { width, height: type.isWindow ? height : Math.min(pageHeight, tallest), scale: 1 }, !type.isWindow);
  const thumb = await shoot(camera, { width, height, scale: thumbHeight / height });
  return { picture, photo, thumb };
};

interface Clip {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

// Playwright's own screenshot takes two to four times as long. Beyond the window everything is laid out and drawn anew: only where it must.
const shoot = async (camera: CDPSession, clip: Clip, isBeyondWindow = false): Promise<Buffer> => {
  const { data } = await camera.send('Page.captureScreenshot', {
    format: 'jpeg',
    quality,
    captureBeyondViewport: isBeyondWindow,
    clip: { x: 0, y: 0, ...clip },
  });
  return Buffer.from(data, 'base64');
};
