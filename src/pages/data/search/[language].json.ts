/** The search index of one language. The finder fetches it when somebody is about to type. */
import type { APIRoute } from 'astro';
import { catalogue, languages } from '#layouts/site.ts';
import { searchDocument } from '#search/document.ts';
import { writeIndex } from '#search/embedded/write-index.ts';

export const getStaticPaths = () => languages.map(({ id }) => ({ params: { language: id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(writeIndex(catalogue.offers.map((offer) => searchDocument(offer, params.language ?? 'nl'))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
