/** The picture that a message shows beside a link to this site, one per language. */
import type { APIRoute } from 'astro';
import { day } from '#layouts/paint.ts';
import { catalogue, languages, readerOf } from '#layouts/site.ts';
import { sharePicture } from '#projections/share-picture.ts';
import { lettersOf, shareWords } from '#projections/share-words.ts';
import { createRasteriser } from '#sources/rasteriser.ts';

const said = new Map(languages.map(({ id, path }) => [id, shareWords(readerOf(path), catalogue.municipality)]));
const made = createRasteriser([...said.values()].map(lettersOf).join(' '));
// Languages that still speak Dutch share one picture.
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();

export const getStaticPaths = () => languages.map(({ id }) => ({ params: { language: id } }));

export const GET: APIRoute = async ({ params }) => {
  const words = said.get(params.language ?? '');
  if (!words) throw new Error(`There is no language "${params.language ?? ''}".`);
  const { png, typeface } = await made;
  const svg = sharePicture(words, day, typeface);
  const picture = drawn.get(svg) ?? png(svg);
  drawn.set(svg, picture);
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
