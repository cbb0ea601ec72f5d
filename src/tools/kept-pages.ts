/** Which pages of a built site may be kept for working without a network: the same for everybody, and never one about violence. */
import { globSync, readFileSync } from 'node:fs';
import { fileOf } from './site-files.ts';
import type { SiteLocale } from './site-files.ts';

/** Of the desk, of a card, of makers and editors, on paper, or shown only when something isn't there. */
const leftOut = /^(?:404|balie|beheer|meegeven|offline|stijl)\/|\/poster\/$/;

/** A page about violence or of a confidential place. */
const isSensitive = (html: string) => /<body\b[^>]*\sclass="(?:[^"]*\s)?is-sensitive[\s"]/.test(html);

/** More pages than a phone should keep. The finder still finds every place. */
const mostPages = 600;

/** @returns addresses, sorted: `/ar/zoeken/` */
export function keptPages(folder: string, locale: SiteLocale, locales: readonly SiteLocale[]): string[] {
  const start = locale.path === '' ? '/' : `/${locale.path}/`;
  const others = locales.flatMap(({ path }) => (path === locale.path || path === '' ? [] : [`/${path}/`]));
  const pages = globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => address.startsWith(start) && !others.some((other) => address.startsWith(other)))
    .filter((address) => !leftOut.test(address.slice(start.length)) && !isSensitive(readFileSync(fileOf(folder, address), 'utf8')))
    .sort();
  return pages.length > mostPages ? pages.filter((address) => !address.startsWith(`${start}plekken/`)) : pages;
}
