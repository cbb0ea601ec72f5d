import type { APIRoute } from 'astro';
import { pictogramSprite } from '#components/pictogram-sprite.ts';
import { catalogue } from '#layouts/site.ts';

export const GET: APIRoute = () => {
  const { kinds, topics, facilities } = catalogue;
  return new Response(pictogramSprite([...kinds, ...topics, ...facilities].map(({ pictogram }) => pictogram)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
