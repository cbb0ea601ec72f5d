/** The icon on the home screen of a phone, in the municipality's colour. */
import type { APIRoute } from 'astro';
import { day } from '#layouts/paint.ts';
import { siteIcon } from '#projections/site-icon.ts';
import { createRasteriser } from '#sources/rasteriser.ts';

export const GET: APIRoute = async () => {
  const { png } = await createRasteriser();
  return new Response(png(siteIcon(day), 180), { headers: { 'Content-Type': 'image/png' } });
};
