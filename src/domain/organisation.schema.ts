/** Who runs a place or an offer. */
import { z } from 'zod';
import { contactSchema } from './contact.schema.ts';
import { textSchema } from './primitives.schema.ts';

export const organisationSchema = z.strictObject({
  name: textSchema(120).describe('De naam zoals de organisatie die zelf schrijft'),
  note: textSchema(300).optional().describe('Wat een bezoeker moet weten over wie het doet'),
  contact: contactSchema.optional().describe('Contact van de organisatie zelf'),
});
