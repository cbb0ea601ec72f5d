import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../src/tools/chromium-launch.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sites = [
  { municipality: 'voorbeeldstad', port: 4331, variable: 'VOORBEELDSTAD_URL' },
  { municipality: 'venlo', port: 4332, variable: 'VENLO_URL' },
];

// Set one of these variables to test a site that is already served somewhere.
const toServe = sites.filter(({ variable }) => process.env[variable] === undefined);
const addressOf = (port: number) => `http://127.0.0.1:${String(port)}/`;
for (const { variable, port } of toServe) process.env[variable] = addressOf(port);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only at its second try has found a fault.
  retries: 0,
  globalTimeout: 55 * 60_000,
  // A busy computer is slow; a fault doesn't mend itself in ten seconds.
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.VOORBEELDSTAD_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Eight hundred pages need not keep the whole site each. A test of what is kept allows it for itself.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: chromiumLaunch,
  },
  webServer: toServe.map(({ municipality, port }) => ({
    command: `"${process.execPath}" src/tools/serve.ts --municipality ${municipality} --port ${String(port)}`,
    cwd: root,
    url: addressOf(port),
    reuseExistingServer: false,
  })),
});
