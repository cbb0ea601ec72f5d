import { describe, expect, test } from 'vitest';
import { sitemapIndex, sitemapOf } from '#projections/sitemap.ts';
import { languageOf } from '../fixtures/readers.ts';

const languages = ['nl', 'eenvoudig', 'ar'].map(languageOf);
const [dutch, easy, arabic] = languages;
const base = 'https://inloop.example.org';

describe('the sitemap', () => {
  test('is a list of one list per language', () => {
    expect(sitemapIndex(base, languages).match(/<loc>[^<]*/g)).toEqual([
      `<loc>${base}/sitemap-nl.xml`,
      `<loc>${base}/sitemap-eenvoudig.xml`,
      `<loc>${base}/sitemap-ar.xml`,
    ]);
  });

  test('names every page in its own language, with the same page in the others', () => {
    const xml = sitemapOf(base, arabic!, languages, ['', 'plekken/de-linde/']);
    expect(xml.match(/<loc>[^<]*/g)).toEqual([`<loc>${base}/ar/`, `<loc>${base}/ar/plekken/de-linde/`]);
    expect(xml).toContain(
      `<xhtml:link rel="alternate" hreflang="nl" href="${base}/plekken/de-linde/"/><xhtml:link rel="alternate" hreflang="ar" href="${base}/ar/plekken/de-linde/"/><xhtml:link rel="alternate" hreflang="x-default" href="${base}/plekken/de-linde/"/>`,
    );
    expect(xml).not.toContain('eenvoudig');
  });

  test('of easy Dutch names its own pages only', () => {
    const xml = sitemapOf(base, easy!, languages, ['']);
    expect(xml.match(/<loc>[^<]*/g)).toEqual([`<loc>${base}/eenvoudig/`]);
    expect(xml).not.toContain('hreflang');
  });

  test('has the Dutch pages at the root', () => {
    expect(sitemapOf(base, dutch!, languages, ['zoeken/'])).toContain(`<loc>${base}/zoeken/</loc>`);
  });
});
