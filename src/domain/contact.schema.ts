/** How to reach a place or an offer. Every channel is optional; a missing channel is never named on the site. */
import { z } from 'zod';
import { linkSchema, mailSchema, phoneSchema } from './primitives.schema.ts';

export const contactSchema = z.strictObject({
  phone: phoneSchema.optional().describe('Telefoonnummer, tussen aanhalingstekens'),
  mail: mailSchema.optional().describe('E-mailadres'),
  website: linkSchema.optional().describe('Website'),
  whatsapp: phoneSchema.optional().describe('Nummer voor WhatsApp'),
  chat: linkSchema.optional().describe('Webadres van de chat'),
  social: z.array(linkSchema).min(1).optional().describe('Pagina’s op sociale media'),
});
export type Contact = z.infer<typeof contactSchema>;
