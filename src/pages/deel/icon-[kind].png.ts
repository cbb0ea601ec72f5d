/** The icons of the site when a phone keeps it as an app. */
import type { APIRoute } from 'astro';
import { day } from '#layouts/paint.ts';
import { maskableIcon, siteIcon } from '#projections/site-icon.ts';
import { createRasteriser } from '#sources/rasteriser.ts';

const icons = new Map([
  ['192', { svg: siteIcon(day), size: 192 }],
  ['512', { svg: siteIcon(day), size: 512 }],
  ['maskable-512', { svg: maskableIcon(day), size: 512 }],
]);

export const getStaticPaths = () => [...icons.keys()].map((kind) => ({ params: { kind } }));

export const GET: APIRoute = async ({ params }) => {
  const icon = icons.get(params.kind ?? '');
  if (!icon) throw new Error(`There is no icon "${params.kind ?? ''}".`);
  const { png } = await createRasteriser();
  return new Response(png(icon.svg, icon.size), { headers: { 'Content-Type': 'image/png' } });
};
