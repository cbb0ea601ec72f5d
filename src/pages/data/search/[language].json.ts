/** The search index of one language. The finder fetches it when somebody is about to type. */
import type { APIRoute } from 'astro';
import { catalogue, languages } from '#layouts/site.ts';
import { searchDocument } from '#search/document.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { searchWords } from '#sources/search-words.ts';

export const getStaticPaths = () => languages.map(({ id, html }) => ({ params: { language: id }, props: { code: html } }));

export const GET: APIRoute<{ code: string }> = ({ params, props }) => {
  const words = searchWords(props.code);
  const index = writeIndex(
    catalogue.offers.map((offer) => searchDocument(offer, params.language ?? 'nl', words)),
    words,
  );
  return new Response(JSON.stringify(index), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
