// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.mjs';

// Astro 7 and running TypeScript directly both need a newer Node than many computers have; the npm package `node` brings it.
const oldestMajor = 24;
const onWindows = process.platform === 'win32';

/** @param {string} version "v24.1.0" or "24.1.0" */
export const majorOf = (version) => Number.parseInt(version.replace(/^v/, ''), 10);

/** The version a Node binary tells, or undefined when it does not run. @param {string} binary @returns {string | undefined} */
export const versionOf = (binary) => {
  const { status, stdout } = spawnSync(binary, ['-v'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** @param {string | undefined} version */
const isNewEnough = (version) => version !== undefined && majorOf(version) >= oldestMajor;

/**
 * With `ignore-scripts` in somebody's npm settings the `node` package arrives without its binary: run its install script once.
 * @param {string} root
 */
const fetchBinary = (root) => {
  const folder = join(root, 'node_modules', 'node');
  if (!existsSync(join(folder, 'installArchSpecificPackage.js'))) return;
  console.log(`Setup: node_modules has no Node ${oldestMajor} yet; fetching it …`);
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: folder, stdio: 'ignore' });
  const link = join(root, 'node_modules', '.bin', 'node');
  if (!onWindows && existsSync(join(folder, 'bin', 'node')) && !existsSync(link)) symlinkSync('../node/bin/node', link);
};

/**
 * The Node that runs everything after setup.
 * @param {string} root
 * @returns {string} path of the binary
 */
export const findRuntime = (root) => {
  const own = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  if (!isNewEnough(versionOf(own))) fetchBinary(root);
  const version = versionOf(own);
  if (isNewEnough(version)) {
    console.log(`Setup: the site runs on Node ${version?.replace(/^v/, '')} from node_modules.`);
    return own;
  }
  if (isNewEnough(process.version)) {
    console.log(`Setup: the site runs on your own Node ${process.versions.node}.`);
    return process.execPath;
  }
  throw new Stop(
    `Node ${oldestMajor} is missing: the package "node" could not install its binary (often because npm runs with ignore-scripts); run "npm rebuild node --ignore-scripts=false", or install Node ${oldestMajor} from https://nodejs.org, and try again.`,
  );
};
