/** The tag a new language gets: what Intl makes of it must be ours to read and the same on every machine. */

export interface LanguageTag {
  /** For Intl: `ti`, `fa-u-ca-gregory-nu-latn`. */
  readonly tag: string;
  /** Whether Intl has dates and plural forms of this language; those of another one come in their place. */
  readonly isKnown: boolean;
}

/**
 * Our calendar and our digits, also where people have others by custom: a door and a phone show 0-9.
 * For a language Intl doesn't know it would take that of the machine. A private form of Dutch gives Dutch dates everywhere.
 */
export function tagOf(id: string): LanguageTag {
  if (Intl.DateTimeFormat.supportedLocalesOf(id).length === 0) return { tag: `nl-x-${id}`, isKnown: false };
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(id).resolvedOptions();
  // Arabic has its own digits in one version of Intl, and 0-9 in another.
  const isArabic = new Intl.Locale(id).maximize().script === 'Arab';
  const parts = [...(calendar === 'gregory' ? [] : ['ca-gregory']), ...(numberingSystem === 'latn' && !isArabic ? [] : ['nu-latn'])];
  return { tag: parts.length === 0 ? id : `${id}-u-${parts.join('-')}`, isKnown: true };
}
