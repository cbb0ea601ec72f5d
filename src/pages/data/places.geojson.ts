import type { APIRoute } from 'astro';
import { catalogue } from '#layouts/site.ts';
import { placesGeojson } from '#projections/geojson.ts';

export const GET: APIRoute = () => Response.json(placesGeojson(catalogue), { headers: { 'Content-Type': 'application/geo+json' } });
