/** A language as the site uses it. */
import type { LanguageSource } from '#domain/language.schema.ts';
import type { Language } from '#domain/text.ts';

export interface SiteLanguage {
  /** Folder in content/translations: 'nl', 'eenvoudig', 'ar'. */
  readonly id: Language;
  /** In its own language: 'العربية'. */
  readonly name: string;
  /** For Intl and plural forms: 'nl-x-simpel', 'ar-u-nu-latn'. */
  readonly intl: string;
  /** For the attribute lang: 'nl', 'ar'. */
  readonly html: string;
  readonly direction: 'ltr' | 'rtl';
  /** Start of its addresses: '' or 'ar'. */
  readonly path: string;
  readonly order: number;
  /** An easy form of another language: fewer choices on a screen, and not a language of its own for search engines. */
  readonly isEasy: boolean;
  readonly time: { readonly separator: ':' | '.'; readonly padHour: boolean };
}

export function siteLanguage(id: Language, source: LanguageSource): SiteLanguage {
  const { name, tag, htmlTag, direction, path, order, easy, timeSeparator, padHour } = source;
  return { id, name, intl: tag, html: htmlTag ?? tag, direction, path, order, isEasy: easy, time: { separator: timeSeparator, padHour } };
}
