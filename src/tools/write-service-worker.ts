/** Writes `sw.js`, the service worker of the site, with the list of what it may keep, and the packs of pages it keeps. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildSync } from 'esbuild';
import { keptFiles, workerAddress } from './kept-files.ts';
import { fileOf } from './site-files.ts';
import type { KeptFiles } from './kept-files.ts';
import type { SiteLocale } from './site-files.ts';

const packOf = (part: string): string => `/data/pages/${part}.json`;

const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** The script without its list. */
function bundled(): string {
  const entryPoints = ['src/service-worker/service-worker.ts'];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, write: false, format: 'iife', target: 'es2020' });
  return outputFiles[0]?.text ?? '';
}

/** One file for all pages of a part: what they have in common is compressed once, and one request brings them all. */
function writePack(folder: string, part: string, pages: readonly string[]): void {
  const file = fileOf(folder, packOf(part));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(pages.map((address) => [address, readFileSync(fileOf(folder, address), 'utf8')]))));
}

/** A part as the worker knows it. */
const listed = (part: string, { files, pages }: KeptFiles) => ({ files, pages: pages.length, ...(pages.length > 0 && { pack: packOf(part) }) });

/** Another text as soon as the script or one kept file is another; the same bytes for the same site. */
function withList(folder: string, script: string, kept: Readonly<Record<string, KeptFiles>>): string {
  const named = Object.entries(kept);
  const addresses = [...new Set(named.flatMap(([part, { files, pages }]) => [...files, ...(pages.length > 0 ? [packOf(part)] : [])]))];
  const all = addresses.map((address) => [address, hashOf(readFileSync(fileOf(folder, address)))] as const);
  const parts = Object.fromEntries(named.map(([part, own]) => [part, listed(part, own)]));
  const version = hashOf(JSON.stringify([script, parts, all]));
  // A file under /_astro/ has a hash in its name.
  const hashes = Object.fromEntries(all.filter(([address]) => !address.startsWith('/_astro/')));
  return `const keptList=${JSON.stringify({ version, parts, hashes })};\n${script}`;
}

/** Needs the built site, and nothing may change in it afterwards. @param folder such as `dist/venlo` */
export function writeServiceWorker(folder: string, locales: readonly SiteLocale[]): void {
  const kept = keptFiles(folder, locales);
  for (const [part, { pages }] of Object.entries(kept)) if (pages.length > 0) writePack(folder, part, pages);
  writeFileSync(fileOf(folder, workerAddress), withList(folder, bundled(), kept));
}
