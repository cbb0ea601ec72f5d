/** Fetches what is to be kept, and believes nothing that is of another version. */
import type { KeptList } from './kept-list.ts';

/** @throws when it can't be had as it was built, and when somebody saves data: a browser looks for a newer version by itself, and that may fetch nothing then */
export async function fetched(list: KeptList, path: string): Promise<Response> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) throw new Error('Somebody saves data.');
  // A redirect would be the page of a network that asks for a log-in first.
  const answer = await fetch(path, { cache: 'no-cache', redirect: 'error' });
  if (!answer.ok) throw new Error(`${path} answers ${String(answer.status)}.`);
  // While a site is being replaced, a file may be older or newer than the list.
  if (!(await hashOf(await answer.clone().arrayBuffer())).startsWith(list.hashes[path] ?? '')) throw new Error(`${path} is of another version than this list.`);
  return answer;
}

/** Each page of a pack as an answer of its own, with the headers of the answer that brought them all: a kept page obeys the same policy. @throws as above */
export async function fetchedPages(list: KeptList, pack: string): Promise<[path: string, page: Response][]> {
  const answer = await fetched(list, pack);
  const headers = new Headers(answer.headers);
  for (const name of ofTheFile) headers.delete(name);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const pages = (await answer.json()) as Record<string, string>;
  return Object.entries(pages).map(([path, html]) => [path, new Response(html, { headers })]);
}

const ofTheFile = ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified', 'Vary', 'Accept-Ranges'];

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
