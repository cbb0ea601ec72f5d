import type { APIRoute } from 'astro';
import { catalogue } from '#layouts/site.ts';

const { invented, publicAddress } = catalogue.municipality;

// An invented town has no business in a search engine.
export const GET: APIRoute = () =>
  new Response(
    invented ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n${publicAddress ? `Sitemap: ${publicAddress.replace(/\/$/, '')}/sitemap.xml\n` : ''}`,
  );
