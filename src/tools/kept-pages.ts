/** Which pages of a built site may be kept for working without a network: the same for everybody, and never one about violence. */
import { globSync, readFileSync } from 'node:fs';
import { fileOf } from './site-files.ts';
import type { SiteLocale } from './site-files.ts';

/** Of the desk, of a card, of makers and editors, on paper, or shown only when something isn't there. */
const leftOut = /^(?:404|balie|beheer|meegeven|offline|stijl)\/|\/poster\/$/;

/** A page about violence or of a confidential place. @throws when that can't be told: such a page must never be kept for want of a mark */
function isSensitive(folder: string, address: string): boolean {
  const file = fileOf(folder, address);
  const [, attributes] = /<body\b([^>]*)>/i.exec(readFileSync(file, 'utf8')) ?? [];
  if (attributes === undefined)
    throw new Error(`${file} heeft geen <body>. Zo is niet te zien of de bladzijde over geweld gaat. Die komt nooit op een toestel.`);
  return /\bis-sensitive\b/.test(attributes);
}

/** More pages than a phone should keep. The finder still finds every place. */
const mostPages = 600;

/** @returns addresses, sorted: `/ar/zoeken/` */
export function keptPages(folder: string, locale: SiteLocale, locales: readonly SiteLocale[]): string[] {
  const start = locale.path === '' ? '/' : `/${locale.path}/`;
  const others = locales.flatMap(({ path }) => (path === locale.path || path === '' ? [] : [`/${path}/`]));
  const pages = globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => address.startsWith(start) && !others.some((other) => address.startsWith(other)))
    .filter((address) => !leftOut.test(address.slice(start.length)) && !isSensitive(folder, address))
    .sort();
  return pages.length > mostPages ? pages.filter((address) => !address.startsWith(`${start}plekken/`)) : pages;
}
