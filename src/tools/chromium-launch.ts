import { existsSync } from 'node:fs';
import { systemChromium } from './chromium.mjs';

/** How the browser tests and the bench start Chromium: that of the system, or else Playwright's own; it asks nothing of the internet. */
export const chromiumLaunch = {
  ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
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
