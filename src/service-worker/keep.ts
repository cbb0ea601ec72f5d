/** Fills the caches. What is kept is of one version: all of it, or nothing. */
import { cacheName, keptLocales, oldCaches } from './cache-names.ts';
import { type KeptList, pathsOf } from './kept-list.ts';

// A few at a time: what somebody asks of the desk in the meantime comes first.
const atOnce = 3;

// Whether a server says that its answers differ by compression is of no matter to a copy that is read here.
export const keptCopy = (path: string, cache: string): Promise<Response | undefined> => caches.match(path, { cacheName: cache, ignoreVary: true });

/** The shared part, and every locale that was kept before. @throws when one file can't be had as it was built; nothing of this version is kept then */
export async function keepAll(list: KeptList): Promise<void> {
  const old = oldCaches(await caches.keys(), list.version);
  const locales = keptLocales(old).filter((locale) => pathsOf(list, locale).length > 0);
  try {
    for (const locale of ['', ...locales]) await fill(list, locale, old);
    // Another version that came to work in the meantime took this one's copies for old.
    if (!(await areWhole(list, ['', ...locales]))) throw new Error('Cleared while it was kept.');
  } catch (error) {
    await Promise.all(['', ...locales].map((locale) => caches.delete(cacheName(list.version, locale))));
    throw error;
  }
}

/** @param locale start of its addresses; empty for Dutch, which is shared @returns whether the desk works there without a network from now on */
export async function keepLocale(list: KeptList, locale: string): Promise<boolean> {
  if (locale !== '' && pathsOf(list, locale).length === 0) return false;
  // What is shared may be gone as well.
  const parts = [...new Set(['', locale])];
  try {
    for (const part of parts) if (!(await isWhole(list, part))) await fill(list, part, []);
    return await areWhole(list, parts);
  } catch {
    return false;
  }
}

export async function forgetOld(list: KeptList): Promise<void> {
  await Promise.all(oldCaches(await caches.keys(), list.version).map((name) => caches.delete(name)));
}

const pathsFor = (list: KeptList, locale: string) => (locale === '' ? list.shared : pathsOf(list, locale));

async function isWhole(list: KeptList, locale: string): Promise<boolean> {
  const name = cacheName(list.version, locale);
  if (!(await caches.has(name))) return false;
  return (await (await caches.open(name)).keys()).length === pathsFor(list, locale).length;
}

const areWhole = async (list: KeptList, locales: readonly string[]) =>
  (await Promise.all(locales.map((locale) => isWhole(list, locale)))).every((whole) => whole);

async function fill(list: KeptList, locale: string, old: readonly string[]): Promise<void> {
  const name = cacheName(list.version, locale);
  const cache = await caches.open(name);
  const queue = [...pathsFor(list, locale)];
  try {
    const work = async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift())
        await cache.put(path, (await unchanged(path, old)) ?? (await fetched(list, path)));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    queue.length = 0;
    await caches.delete(name);
    throw error;
  }
}

/** The copy of an earlier version, of a file whose name changes with its contents: no need to fetch that again. */
async function unchanged(path: string, old: readonly string[]): Promise<Response | undefined> {
  if (!path.startsWith('/_astro/')) return undefined;
  const copies = await Promise.all(old.map((cache) => keptCopy(path, cache)));
  return copies.find((copy) => copy !== undefined);
}

// A redirect would be the page of a network that asks for a log-in first.
async function fetched(list: KeptList, path: string): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache', redirect: 'error' });
  if (!answer.ok) throw new Error(`${path} answers ${String(answer.status)}.`);
  if (!(await fits(list, path, answer.clone()))) throw new Error(`${path} is of another version than this list.`);
  return answer;
}

/** While a site is being replaced, a file may be older or newer than the list. */
async function fits(list: KeptList, path: string, answer: Response): Promise<boolean> {
  if (path.endsWith('/')) return asksOnlyFor(list, await answer.text());
  return (await hashOf(await answer.arrayBuffer())).startsWith(list.hashes[path] ?? '');
}

// A server may add to a page, so that its hash tells nothing. One of another version asks for files that are not in the list.
function asksOnlyFor(list: KeptList, html: string): boolean {
  const known = new Set([...list.shared, ...Object.values(list.locales).flat()]);
  return [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].every(([, path = '']) => known.has(path));
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
