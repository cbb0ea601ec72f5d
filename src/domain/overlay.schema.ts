/** A translation file of content: the path of each text, and the text in that language. */
import { z } from 'zod';
import { textSchema } from './primitives.schema.ts';

export const overlaySchema = z.record(z.string(), textSchema(600));
