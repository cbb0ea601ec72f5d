import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, offeredLanguages } from '#layouts/site.ts';
import { pagePaths } from '#projections/page-paths.ts';
import { sitemapIndex, sitemapName, sitemapOf } from '#projections/sitemap.ts';

const { publicAddress, invented } = catalogue.municipality;
const base = publicAddress?.replace(/\/$/, '') ?? '';

/** Only a site with an address of its own can say where its pages are. */
export const getStaticPaths = (() =>
  publicAddress && !invented
    ? [
        { params: { sitemap: 'sitemap' }, props: { xml: sitemapIndex(base, offeredLanguages) } },
        ...offeredLanguages.map((language) => ({
          params: { sitemap: sitemapName(language) },
          props: { xml: sitemapOf(base, language, offeredLanguages, pagePaths(catalogue)) },
        })),
      ]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly xml: string }> = ({ props: { xml } }) => new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
