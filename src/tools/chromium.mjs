// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.mjs';

/** Where Debian puts the Chromium without a window: pages open in it twice as fast as in the whole browser. */
const headlessShell = '/usr/bin/chromium-headless-shell';

/** The browser of the system, the best one first; undefined when there is none. */
export const systemChromium = () => [headlessShell, '/usr/bin/chromium'].find((path) => existsSync(path));

/** @param {string} command @param {string[]} parameters @param {string} [root] */
const succeeds = (command, parameters, root) =>
  spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0;

const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} name */
const installed = (name) => succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);

/**
 * Makes sure the browser tests have a Chromium: the system's own, or the one of Playwright.
 * @param {string} root
 * @param {string} node
 */
export const setUpChromium = (root, node) => {
  if (!existsSync(headlessShell) && canUseApt()) {
    console.log('Setup: installing Chromium with apt-get …');
    if (succeeds('apt-get', ['update', '-qq'])) ['chromium-headless-shell', 'chromium'].some(installed);
  }
  const browser = systemChromium();
  if (browser !== undefined) {
    console.log(`Setup: browser tests use ${browser}.`);
    return;
  }
  console.log('Setup: fetching the Chromium of Playwright …');
  const options = canUseApt() ? ['--with-deps'] : [];
  if (succeeds(node, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', ...options, 'chromium'], root)) return;
  throw new Stop(
    'There is no Chromium for the browser tests and it could not be installed: install your system\'s package "chromium", or run "npx playwright install --with-deps chromium", and try again.',
  );
};
