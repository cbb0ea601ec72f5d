/** A translation file of content: the path of each text, and the text in that language. `of` says from which Dutch text each was made. */
import { z } from 'zod';
import { textSchema } from './primitives.schema.ts';

export const sourceHashSchema = z.string().regex(/^[0-9a-f]{8}$/, 'acht cijfers of letters a tot en met f; npm run translated schrijft ze');

// A file with remarks only is a translation that hasn't begun.
export const overlaySchema = z.preprocess(
  (value) => value ?? {},
  z.object({ of: z.record(z.string(), sourceHashSchema).default({}) }).catchall(textSchema(600)),
);
