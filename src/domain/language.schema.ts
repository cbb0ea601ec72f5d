/** One language of the site: `content/translations/<language>/language.yaml`. */
import { z } from 'zod';
import { textSchema } from './primitives.schema.ts';

export const languageSchema = z.strictObject({
  name: textSchema(40).describe('De naam van de taal in de taal zelf'),
  tag: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'een taalcode als nl, ar of nl-x-simpel')
    .describe('De code voor het attribuut lang en voor getallen en datums'),
  htmlTag: z.string().optional().describe('Een andere code voor het attribuut lang, als schermlezers tag niet kennen'),
  direction: z.enum(['ltr', 'rtl']).default('ltr').describe('Leesrichting'),
  path: z
    .string()
    .regex(/^[a-z-]*$/, 'kleine letters')
    .describe('Het begin van het webadres; leeg voor Nederlands'),
  order: z.number().int().describe('De volgorde in de taalkeuze'),
  easy: z
    .boolean()
    .default(false)
    .describe('true: een makkelijke vorm van een andere taal. Minder keuzes tegelijk op het scherm. Zoekmachines zien het niet als een taal'),
  timeSeparator: z.enum([':', '.']).default(':').describe('Tussen uren en minuten: 9:30 of 9.30'),
  padHour: z.boolean().default(true).describe('true: 09:30, false: 9:30'),
});
/** Words of the office, each with how people say it: `content/translations/nl/plain-words.yaml`. */
export const plainWordsSchema = z.record(
  z
    .string()
    .regex(/^[\p{L} ]+$/u, 'alleen letters en spaties')
    .describe('Het kantoorwoord'),
  textSchema(80).describe('Hoe mensen het zeggen'),
);

export type LanguageSource = z.infer<typeof languageSchema>;
