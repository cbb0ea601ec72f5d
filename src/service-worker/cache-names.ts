/** `inloop-<version>-<part>` holds one part of the site. Caches with other names aren't ours. */
const ours = /^inloop-([\da-f]+)(?:-(.+))?$/;

export const cacheName = (version: string, part: string): string => `inloop-${version}-${part}`;

/** Those of this version. */
export const ownCaches = (names: readonly string[], version: string): string[] => names.filter((name) => ours.exec(name)?.[1] === version);

/** Those of other versions of this worker. */
export const oldCaches = (names: readonly string[], version: string): string[] =>
  names.filter((name) => {
    const found = ours.exec(name)?.[1];
    return found !== undefined && found !== version;
  });

/** The parts somebody opened, in any version. */
export const keptParts = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => ours.exec(name)?.[2] ?? []))];
