/** What is suggested in one language. The search field fetches it when somebody comes to it. */
import type { APIRoute } from 'astro';
import { catalogue, languages, readerOf } from '#layouts/site.ts';
import { suggestionsFor } from '#projections/suggestions.ts';
import { ignoredWords } from '#search/ignored.ts';
import { stemsBeside } from '#search/stems-beside.ts';
import { searchWords } from '#sources/search-words.ts';

export const getStaticPaths = () => languages.map(({ id, html, path }) => ({ params: { language: id }, props: { code: html, path } }));

export const GET: APIRoute<{ code: string; path: string }> = ({ props: { code, path } }) => {
  const words = searchWords(code);
  const search = { ignored: [...ignoredWords(words)], stemsIn: (texts: readonly string[]) => stemsBeside(texts, code) };
  return Response.json(suggestionsFor(catalogue, readerOf(path), words, search));
};
