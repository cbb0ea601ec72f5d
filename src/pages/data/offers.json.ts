import type { APIRoute } from 'astro';
import { catalogue } from '#layouts/site.ts';
import { offersJson } from '#projections/offers-json.ts';

export const GET: APIRoute = () => Response.json(offersJson(catalogue));
