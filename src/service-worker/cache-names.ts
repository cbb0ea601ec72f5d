/** `inloop-<version>` holds what is shared, `inloop-<version>-<locale>` what one locale adds. Caches with other names aren't ours. */
const ours = /^inloop-([\da-f]+)(?:-(.+))?$/;

export const cacheName = (version: string, locale = ''): string => (locale === '' ? `inloop-${version}` : `inloop-${version}-${locale}`);

/** Those of other versions of this worker. */
export const oldCaches = (names: readonly string[], version: string): string[] =>
  names.filter((name) => {
    const found = ours.exec(name)?.[1];
    return found !== undefined && found !== version;
  });

/** The locales somebody opened the desk in, in any version. */
export const keptLocales = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => ours.exec(name)?.[2] ?? []))];
