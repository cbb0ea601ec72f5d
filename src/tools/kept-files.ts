/** Which files of a built site the desk needs without a network. Pages that aren't there yet are left out. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { referencesIn } from './references.ts';

/** A language of the site, and the start of its addresses: empty for Dutch. */
export interface SiteLocale {
  readonly id: string;
  readonly path: string;
}

export interface KeptFiles {
  /** Addresses, sorted: `/balie/`, `/_astro/desk.abc123.js`. */
  readonly shared: readonly string[];
  readonly locales: Readonly<Record<string, readonly string[]>>;
}

const deskPages = ['balie/', 'balie/uitleg/', 'hulp-nu/'];
const drawings = ['/favicon.svg', '/pictograms.svg'];
/** Where the worker itself stands. The desk names it, and an earlier run may have left one: a kept worker could never be replaced. */
export const workerAddress = '/sw.js';

/** @param folder of one built site */
export function keptFiles(folder: string, locales: readonly SiteLocale[]): KeptFiles {
  const isThere = (address: string) => isFile(fileOf(folder, address));
  const addressIn = ({ path }: SiteLocale, page: string) => (path === '' ? `/${page}` : `/${path}/${page}`);
  // The visitor's language is chosen at the desk, so every card must open in every language.
  const cards = locales.flatMap((locale) => [addressIn(locale, 'meegeven/'), `/data/meegeven/${locale.id}.json`]);
  const ownOf = (locale: SiteLocale) => [
    ...deskPages.map((page) => addressIn(locale, page)),
    `/data/search/${locale.id}.json`,
    `/data/suggest/${locale.id}.json`,
  ];
  const dutch = locales.filter(({ path }) => path === '').flatMap(ownOf);
  const shared = withNeeds(folder, [...drawings, ...cards, ...dutch].filter(isThere));
  const others = locales.filter(({ path }) => path !== '');
  const added = (locale: SiteLocale) => [...withNeeds(folder, ownOf(locale).filter(isThere))].filter((address) => !shared.has(address)).sort();
  return { shared: [...shared].sort(), locales: Object.fromEntries(others.map((locale) => [locale.path, added(locale)] as const)) };
}

/** `/balie/` → `dist/venlo/balie/index.html`. */
export const fileOf = (folder: string, address: string): string => join(folder, address.endsWith('/') ? `${address}index.html` : address);

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** These addresses and everything they need, however deep. */
function withNeeds(folder: string, addresses: readonly string[]): Set<string> {
  const found = new Set(addresses);
  // A set that grows while it is walked is walked to its end.
  for (const address of found) {
    const file = fileOf(folder, address);
    if (!/\.(?:html|css|js)$/.test(file)) continue;
    const name = address.endsWith('/') ? `${address}index.html` : address;
    for (const needed of referencesIn(name, readFileSync(file, 'utf8'))) {
      if (needed !== workerAddress && !/(?:\.html|\/)$/.test(needed) && isFile(fileOf(folder, needed))) found.add(needed);
    }
  }
  return found;
}
