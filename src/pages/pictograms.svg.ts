import type { APIRoute } from 'astro';
import { pictogramSprite } from '#components/pictogram-sprite.ts';
import { catalogue } from '#layouts/site.ts';

export const GET: APIRoute = () => {
  const { kinds, topics, audiences, facilities } = catalogue;
  return new Response(pictogramSprite([...kinds, ...topics, ...audiences, ...facilities].flatMap(({ pictogram }) => pictogram ?? [])), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
