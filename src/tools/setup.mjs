// @ts-check
/** Makes a fresh clone ready to run. Uses nothing but Node itself: it runs before any package is there. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { outdatedFolders } from './installed.mjs';
import { explainNpmFailure } from './npm-failure.mjs';
import { findRuntime } from './runtime.mjs';
import { Stop } from './stop.mjs';

const onWindows = process.platform === 'win32';

/** @param {string} version */
export const checkNodeVersion = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 10)) return;
  throw new Stop(`Node ${version} is too old for this project, which needs 20.10 or newer: install a newer one from https://nodejs.org and try again.`);
};

/**
 * npm must run on the computer's own Node: it replaces node_modules, and with it the Node in there.
 * @param {string} root
 */
const environmentForNpm = (root) => {
  const bin = resolve(root, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => resolve(folder) !== bin);
  return { ...process.env, PATH: path.join(delimiter) };
};

/** @param {string} root */
const checkNpm = (root) => {
  const { status, stdout } = spawnSync('npm', ['--version'], { encoding: 'utf8', env: environmentForNpm(root), shell: onWindows });
  if (status !== 0) throw new Stop('npm is missing: it comes with Node, so install Node from https://nodejs.org and try again.');
  console.log(`Setup: Node ${process.versions.node} and npm ${stdout.trim()} are fine.`);
};

/**
 * @param {string} path
 * @param {string} whatToDo
 */
const readLock = (path, whatToDo) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Stop(`package-lock.json ${missing ? 'is missing' : 'is broken (it is not JSON)'}, so nobody knows which packages to install: ${whatToDo}.`);
  }
};

/** @param {string} root */
const readInstalled = (root) => {
  const path = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** @param {string} root @returns {Promise<void>} */
const installPackages = (root) =>
  new Promise((done, fail) => {
    // --include=dev: with NODE_ENV=production npm would leave out what builds and tests the site.
    const child = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      env: environmentForNpm(root),
      shell: onWindows,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', () => fail(new Stop(explainNpmFailure(output))));
    child.on('close', (code) => (code === 0 ? done() : fail(new Stop(explainNpmFailure(output)))));
  });

/**
 * Checks Node and npm, installs what package-lock.json asks for and finds the Node to run on.
 * @param {string} root
 * @returns {Promise<string>} path of a Node binary, version 24 or newer
 */
export const setUp = async (root) => {
  checkNodeVersion(process.versions.node);
  checkNpm(root);
  const wanted = readLock(join(root, 'package-lock.json'), 'get it back with "git checkout package-lock.json"');
  const present = readInstalled(root);
  const outdated = outdatedFolders(wanted, present);
  if (outdated.length === 0) {
    console.log('Setup: all packages are installed.');
  } else {
    const reason = present ? `${outdated.length} of them are missing or have another version` : 'none are here yet';
    console.log(`Setup: installing the packages, because ${reason}; this can take a few minutes …`);
    await installPackages(root);
  }
  return findRuntime(root);
};
