import type { APIRoute } from 'astro';
import { pictogramSprite } from '#components/pictogram-sprite.ts';
import type { Question } from '#domain/questions.ts';
import { catalogue } from '#layouts/site.ts';

const ofTree = (questions: readonly Question[]): string[] =>
  questions.flatMap((question) => [question.pictogram, ...('choices' in question ? ofTree(question.choices) : [])]);

export const GET: APIRoute = () => {
  const { kinds, topics, audiences, facilities, questions, youth } = catalogue;
  const words = [...kinds, ...topics, ...audiences, ...facilities].flatMap(({ pictogram }) => pictogram ?? []);
  return new Response(pictogramSprite([...words, ...ofTree(questions), ...youth.map(({ pictogram }) => pictogram)]), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
