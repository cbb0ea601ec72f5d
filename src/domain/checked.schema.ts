/** When a group of facts was checked, by which source, and whether somebody asked the place itself. */
import { z } from 'zod';
import { linkSchema, looseDateSchema, textSchema } from './primitives.schema.ts';

export const checkedSchema = z.strictObject({
  on: looseDateSchema.describe('Wanneer: 2018, 2018-05, 2018-05-28 of unknown; nooit preciezer dan de bron'),
  source: z
    .union([linkSchema, textSchema(200)])
    .optional()
    .describe('Waar het staat: een webadres, of in woorden ("gebeld met de gastvrouw")'),
  confirmed: z.boolean().describe('true alleen als iemand het bij de plek zelf heeft nagevraagd'),
});
export type Checked = z.infer<typeof checkedSchema>;

/** The groups of facts of a place that age on their own. */
export const placeCheckedSchema = z.strictObject({
  address: checkedSchema.optional().describe('Het adres'),
  contact: checkedSchema.optional().describe('Telefoon, mail en website'),
  access: checkedSchema.optional().describe('De toegankelijkheid'),
});

/** The groups of facts of an offer that age on their own. */
export const offerCheckedSchema = z.strictObject({
  offer: checkedSchema.optional().describe('Dat dit aanbod er is, en voor wie'),
  hours: checkedSchema.optional().describe('De tijden'),
  handover: checkedSchema.optional().describe('De warme doorverwijzing'),
});
export type FactGroup = keyof z.infer<typeof placeCheckedSchema> | keyof z.infer<typeof offerCheckedSchema>;
