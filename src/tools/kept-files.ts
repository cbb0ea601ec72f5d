/** Which files of a built site are kept for working without a network, by part. What isn't there yet is left out. */
import { readFileSync } from 'node:fs';
import { keptPages } from './kept-pages.ts';
import { referencesIn } from './references.ts';
import { addressIn, fileOf, isBuilt } from './site-files.ts';
import type { SiteLocale } from './site-files.ts';

/** All addresses are sorted: `/balie/`, `/_astro/desk.abc123.js`. */
export interface KeptFiles {
  readonly files: readonly string[];
  readonly pages: readonly string[];
}

/** Where the worker itself stands. Pages name it, and an earlier run may have left one: a kept worker could never be replaced. */
export const workerAddress = '/sw.js';
const deskPages = ['balie/', 'balie/uitleg/'];
const drawings = ['/favicon.svg', '/pictograms.svg', '/deel/icon-192.png', '/deel/icon-512.png', '/deel/icon-maskable-512.png', '/data/map.json'];

/** @param folder of one built site @returns the parts by name: `site`, `desk`, and of each locale `ar` and `desk-ar` */
export function keptFiles(folder: string, locales: readonly SiteLocale[]): Readonly<Record<string, KeptFiles>> {
  const built = (addresses: readonly string[]) => addresses.filter((address) => isBuilt(folder, address));
  const inEvery = (pages: readonly string[]) => built(locales.flatMap((locale) => pages.map((page) => addressIn(locale, page))));
  const ownOf = (locale: SiteLocale) => {
    const data = built([`/data/search/${locale.id}.json`, `/data/suggest/${locale.id}.json`, addressIn(locale, 'manifest.webmanifest')]);
    const pages = keptPages(folder, locale, locales);
    return { id: locale.id, pages, files: [...withNeeds(folder, [...data, ...pages])] };
  };
  const own = locales.map(ownOf);
  const offline = inEvery(['offline/']);
  const all = own.flatMap(({ files }) => files);
  // What a second language asks for as well is no file of one language.
  const shared = all.filter((file, at) => all.indexOf(file) !== at);
  const site = new Set([...withNeeds(folder, [...built(drawings), ...offline]), ...shared]);

  const desks = locales.map((locale) => ({ id: locale.id, pages: built(deskPages.map((page) => addressIn(locale, page))) }));
  // The visitor's language is chosen at the desk, so every card must open in every language.
  const cards = inEvery(['meegeven/']);
  const cardTexts = built(locales.map(({ id }) => `/data/meegeven/${id}.json`));
  const desk = withNeeds(folder, [...cards, ...cardTexts, ...desks.flatMap(({ pages }) => pages)]);
  const part = (files: Iterable<string>, pages: readonly string[], base: ReadonlySet<string> = site): KeptFiles => ({
    files: [...files].filter((address) => !address.endsWith('/') && !base.has(address)).sort(),
    pages: pages.toSorted(),
  });

  return {
    site: part(site, offline, new Set()),
    desk: part(desk, cards),
    ...Object.fromEntries(own.map(({ id, pages, files }) => [id, part(files, pages)] as const)),
    ...Object.fromEntries(desks.map(({ id, pages }) => [`desk-${id}`, part([], pages)] as const)),
  };
}

/** These addresses and every file they need, however deep. */
function withNeeds(folder: string, addresses: readonly string[]): Set<string> {
  const found = new Set(addresses);
  // A set that grows while it is walked is walked to its end.
  for (const address of found) {
    const name = address.endsWith('/') ? `${address}index.html` : address;
    if (!/\.(?:html|css|js)$/.test(name)) continue;
    for (const needed of referencesIn(name, readFileSync(fileOf(folder, address), 'utf8'))) {
      if (needed !== workerAddress && !/(?:\.html|\/)$/.test(needed) && isBuilt(folder, needed)) found.add(needed);
    }
  }
  return found;
}
