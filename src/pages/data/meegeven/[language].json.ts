/** What the desk and the hand-over card say in one language. One file for all offers: asking for it tells nobody which of them are on a card. */
import type { APIRoute } from 'astro';
import { catalogue, languages, readerOf } from '#layouts/site.ts';
import { handoverFile } from '#projections/handover-file.ts';

export const getStaticPaths = () => languages.map(({ id, path }) => ({ params: { language: id }, props: { path } }));

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) => Response.json(handoverFile(catalogue, readerOf(path)));
