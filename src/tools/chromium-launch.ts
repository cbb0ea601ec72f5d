import { systemChromium } from './chromium.mjs';

const executablePath = systemChromium();

/** How the browser tests and the bench start Chromium: that of the system, or else Playwright's own; it asks nothing of the internet. */
export const chromiumLaunch = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
