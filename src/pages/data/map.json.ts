import type { APIRoute } from 'astro';
import { catalogue } from '#layouts/site.ts';
import { mapGround } from '#projections/map-ground.ts';

export const GET: APIRoute = () => Response.json(mapGround(catalogue));
