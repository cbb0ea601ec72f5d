import type { APIRoute } from 'astro';
import { day } from '#layouts/paint.ts';
import { catalogue, inEveryLocale, readerOf } from '#layouts/site.ts';
import { webManifest } from '#projections/web-manifest.ts';

export const getStaticPaths = () => inEveryLocale();

export const GET: APIRoute = ({ params }) =>
  Response.json(webManifest(catalogue.municipality.name, day, readerOf(params.locale)), { headers: { 'Content-Type': 'application/manifest+json' } });
