/** Where the pages are, for search engines: one list per language, and one list of those lists. */
import { hrefIn } from '#i18n/reader.ts';
import type { SiteLanguage } from '#i18n/site-language.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** File name without `.xml`. */
export const sitemapName = ({ id }: SiteLanguage) => `sitemap-${id}`;

/** @param base the public address without a slash at the end */
export function sitemapIndex(base: string, languages: readonly SiteLanguage[]): string {
  const lists = languages.map((language) => `<sitemap><loc>${base}/${sitemapName(language)}.xml</loc></sitemap>`);
  return `${head}\n<sitemapindex xmlns="${namespace}">${lists.join('')}</sitemapindex>\n`;
}

/** Every page in `language`; each names the same page in the other languages, except for an easy form: that is no language of its own. */
export function sitemapOf(base: string, language: SiteLanguage, languages: readonly SiteLanguage[], paths: readonly string[]): string {
  const others = language.isEasy ? [] : languages.filter(({ isEasy }) => !isEasy);
  const urls = paths.map((path) => {
    const links = others.map((other) => `<xhtml:link rel="alternate" hreflang="${other.html}" href="${base}${hrefIn(other, path)}"/>`);
    const dutch = others.find(({ id }) => id === 'nl');
    if (dutch) links.push(`<xhtml:link rel="alternate" hreflang="x-default" href="${base}${hrefIn(dutch, path)}"/>`);
    return `<url><loc>${base}${hrefIn(language, path)}</loc>${links.join('')}</url>`;
  });
  return `${head}\n<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
}
