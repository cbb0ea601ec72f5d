/** Fills the caches. What is kept is of one version, and each part of it whole or not at all. */
import { cacheName, keptParts, oldCaches, ownCaches } from './cache-names.ts';
import { fetched, fetchedPages } from './fetched.ts';
import { type KeptList, type KeptPart, partOf, sitePart } from './kept-list.ts';

// A few at a time: what somebody asks of the site in the meantime comes first.
const atOnce = 3;

/** Several windows may ask for one part: it is fetched once. */
const filling = new Map<string, Promise<void>>();

/** Somebody wiped what the site keeps: what is still on its way must not come in after that. */
let isWiped = false;

/** Ends what is being kept, until somebody asks to keep a part again. */
export function stopKeeping(): void {
  isWiped = true;
}

/** The copy of this version, in whichever part it stands. */
export async function keptCopy(path: string, version: string): Promise<Response | undefined> {
  return copyIn(ownCaches(await caches.keys(), version), path);
}

/** What every page needs, and every part that was kept before. @throws when one file can't be had as it was built; nothing of this version is kept then */
export async function keepAll(list: KeptList): Promise<void> {
  const old = oldCaches(await caches.keys(), list.version);
  const parts = [...new Set([sitePart, ...keptParts(old)])].filter((part) => partOf(list, part));
  try {
    for (const part of parts) await fill(list, part, old);
    // Another version that came to work in the meantime took this one's copies for old.
    if (!(await areWhole(list, parts))) throw new Error('Cleared while it was kept.');
  } catch (error) {
    await Promise.all(parts.map((part) => caches.delete(cacheName(list.version, part))));
    throw error;
  }
}

/** @returns whether the site works with these parts without a network from now on */
export async function keepParts(list: KeptList, names: readonly string[]): Promise<boolean> {
  if (names.some((name) => !partOf(list, name))) return false;
  isWiped = false;
  // What every page needs may be gone as well.
  const parts = [...new Set([sitePart, ...names])];
  try {
    for (const part of parts) if (!(await isWhole(list, part))) await fillOnce(list, part);
    return await areWhole(list, parts);
  } catch {
    return false;
  }
}

export async function forgetOld(list: KeptList): Promise<void> {
  await Promise.all(oldCaches(await caches.keys(), list.version).map((name) => caches.delete(name)));
}

async function isWhole(list: KeptList, name: string): Promise<boolean> {
  const cache = cacheName(list.version, name);
  const part = partOf(list, name);
  if (!part || !(await caches.has(cache))) return false;
  return (await (await caches.open(cache)).keys()).length === part.files.length + part.pages;
}

const areWhole = async (list: KeptList, parts: readonly string[]) => (await Promise.all(parts.map((part) => isWhole(list, part)))).every((whole) => whole);

function fillOnce(list: KeptList, part: string): Promise<void> {
  const begun = filling.get(part) ?? fill(list, part, []).finally(() => filling.delete(part));
  filling.set(part, begun);
  return begun;
}

async function fill(list: KeptList, name: string, old: readonly string[]): Promise<void> {
  const part = partOf(list, name) ?? ({ files: [], pages: 0 } satisfies KeptPart);
  const cache = await caches.open(cacheName(list.version, name));
  const queue = [...part.files];
  const put = (path: string, copy: Response) => {
    if (isWiped) throw new Error('Wiped while it was kept.');
    return cache.put(path, copy);
  };
  try {
    const work = async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await put(path, (await unchanged(path, old)) ?? (await fetched(list, path)));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    // The pages come last: what they ask for is there by then.
    if (part.pack !== undefined) for (const [path, page] of await fetchedPages(list, part.pack)) await put(path, page);
  } catch (error) {
    queue.length = 0;
    await caches.delete(cacheName(list.version, name));
    throw error;
  }
}

/** The copy of an earlier version, of a file whose name changes with its contents: no need to fetch that again. */
const unchanged = async (path: string, old: readonly string[]) => (path.startsWith('/_astro/') ? copyIn(old, path) : undefined);

async function copyIn(names: readonly string[], path: string): Promise<Response | undefined> {
  // Whether a server says that its answers differ by compression is of no matter to a copy that is read here.
  const copies = await Promise.all(names.map((cacheName) => caches.match(path, { cacheName, ignoreVary: true })));
  return copies.find((copy) => copy !== undefined);
}
