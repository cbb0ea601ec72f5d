import type { APIRoute } from 'astro';
import { catalogue, offeredLanguages } from '#layouts/site.ts';
import { hrefIn } from '#i18n/reader.ts';
import { pagePaths } from '#projections/page-paths.ts';

const { publicAddress, invented } = catalogue.municipality;

/** Only a site with an address of its own can say where its pages are. */
export const getStaticPaths = () => (publicAddress && !invented ? [{ params: { sitemap: 'sitemap' } }] : []);

export const GET: APIRoute = () => {
  const base = publicAddress?.replace(/\/$/, '') ?? '';
  const urls = offeredLanguages.flatMap((language) => pagePaths(catalogue).map((path) => `<url><loc>${base}${hrefIn(language, path)}</loc></url>`));
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`, {
    headers: { 'Content-Type': 'application/xml' },
  });
};
