import { describe, expect, test } from 'vitest';
import { outdatedFolders } from '../../src/tools/installed.mjs';
import { explainNpmFailure } from '../../src/tools/npm-failure.mjs';
import { majorOf, versionOf } from '../../src/tools/runtime.mjs';
import { checkNodeVersion } from '../../src/tools/setup.mjs';

describe('the installed packages', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' },
      'node_modules/esbuild-win32': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    },
  };

  test('are all outdated when there are none', () => {
    expect(outdatedFolders(lock, undefined)).toEqual(['node_modules/astro']);
  });

  test('are fine without packages for another kind of computer', () => {
    expect(outdatedFolders(lock, { packages: { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' } } })).toEqual([]);
  });

  test('are fine when only one side tells what their contents must be', () => {
    expect(outdatedFolders(lock, { packages: { 'node_modules/astro': { version: '7.3.5' } } })).toEqual([]);
    expect(
      outdatedFolders(
        { packages: { 'node_modules/astro': { version: '7.3.5' } } },
        { packages: { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' } } },
      ),
    ).toEqual([]);
  });

  test('are outdated with another version or other contents', () => {
    expect(outdatedFolders(lock, { packages: { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-a' } } })).toEqual(['node_modules/astro']);
    expect(outdatedFolders(lock, { packages: { 'node_modules/astro': { version: '7.3.5', integrity: 'sha512-c' } } })).toEqual(['node_modules/astro']);
  });
});

describe('versions of Node', () => {
  test.each(['20.10.0', '20.20.2', '22.1.0', '24.0.0'])('%s is enough to set up', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  test.each(['18.20.0', '20.9.0', '0.12.0'])('%s is too old', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`Node ${version} is too old`);
  });

  test('are read from the binary, and are absent when it does not run', () => {
    expect(majorOf(versionOf(process.execPath) ?? '')).toBe(majorOf(process.version));
    expect(versionOf('/nowhere/node')).toBeUndefined();
  });
});

describe('a failed installation', () => {
  test.each([
    [
      'npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'do not belong together',
    ],
    ['npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/zod failed', 'cannot be reached'],
    ['npm error code EINTEGRITY\nnpm error sha512-a integrity checksum failed', 'not the one that package-lock.json describes'],
    ['npm error code ENOSPC\nnpm error nospc', 'disk is full'],
    ['npm error code EACCES', 'may not be written'],
    ['npm error code EODD\nnpm error something new', '(npm says: something new)'],
    ['', 'run "npm ci"'],
  ])('is explained in one sentence: %j', (output, expected) => {
    const sentence = explainNpmFailure(output);
    expect(sentence).toContain(expected);
    expect(sentence).toMatch(/^Installing the packages failed[^\n]*\.$/);
  });
});
