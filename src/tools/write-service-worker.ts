/** Writes `sw.js`, the service worker of the desk, with the list of what it keeps. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { fileOf, keptFiles, workerAddress } from './kept-files.ts';
import type { KeptFiles, SiteLocale } from './kept-files.ts';

const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const shortened = (hash: string) => hash.slice(0, 12);

// A page may be changed on its way, and a file under /_astro/ has a hash in its name.
const isChecked = (address: string) => !address.endsWith('/') && !address.startsWith('/_astro/');

/** The script without its list. */
function bundled(): string {
  const entryPoints = ['src/service-worker/service-worker.ts'];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, write: false, format: 'iife', target: 'es2020' });
  return outputFiles[0]?.text ?? '';
}

/** Another text as soon as the script or one kept file is another; the same bytes for the same site. */
function withList(folder: string, script: string, { shared, locales }: KeptFiles): string {
  const addresses = [...shared, ...Object.values(locales).flat()];
  const all = addresses.map((address) => [address, hashOf(readFileSync(fileOf(folder, address)))] as const);
  const version = shortened(hashOf(JSON.stringify([script, Object.keys(locales), all])));
  const hashes = Object.fromEntries(all.filter(([address]) => isChecked(address)).map(([address, hash]) => [address, shortened(hash)]));
  return `const keptList=${JSON.stringify({ version, shared, locales, hashes })};\n${script}`;
}

/** Needs the built site, and nothing may change in it afterwards. @param folder such as `dist/venlo` */
export const writeServiceWorker = (folder: string, locales: readonly SiteLocale[]): void =>
  writeFileSync(fileOf(folder, workerAddress), withList(folder, bundled(), keptFiles(folder, locales)));
