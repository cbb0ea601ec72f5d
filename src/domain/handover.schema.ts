/** How to hand somebody over to an offer (warme doorverwijzing). Roles only, never a person's name. */
import { z } from 'zod';
import { linkSchema, mailSchema, phoneSchema, textSchema } from './primitives.schema.ts';

export const handoverSchema = z.strictObject({
  askFor: textSchema(80).optional().describe('Naar wie te vragen: een rol ("gastvrouw"), nooit een naam'),
  bestWay: z
    .enum(['call-together', 'walk-along', 'make-appointment', 'fill-in-together', 'just-walk-in', 'unknown'])
    .default('unknown')
    .describe('De beste manier: samen bellen, meelopen, afspraak maken, samen invullen, gewoon binnenlopen'),
  phone: phoneSchema.optional().describe('Nummer voor de overdracht, als dat een ander is'),
  bring: z.array(textSchema(80)).default([]).describe('Wat mee te nemen'),
  expect: textSchema(300).optional().describe('Wat er de eerste keer gebeurt'),
  forReferrers: z
    .strictObject({
      phone: phoneSchema.optional().describe('Telefoon voor verwijzers'),
      mail: mailSchema.optional().describe('Mail voor verwijzers'),
      website: linkSchema.optional().describe('Pagina voor verwijzers'),
      note: textSchema(200).optional().describe('Wat een verwijzer moet weten'),
    })
    .optional()
    .describe('Voor huisarts, POH-GGZ, wijkteam: Welzijn op Recept'),
});
export type Handover = z.infer<typeof handoverSchema>;
