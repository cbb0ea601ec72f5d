/** Where a place is. Each kind has only the fields it may have, so a secret address cannot be written down. */
import { z } from 'zod';
import { dateSchema, idSchema, positionSchema, textSchema, unknownSchema } from './primitives.schema.ts';

const orUnknown = <Schema extends z.ZodType>(schema: Schema) => z.union([unknownSchema, schema]).default('unknown');

export const postcodeSchema = z.string().regex(/^\d{4} [A-Z]{2}$/, 'een postcode schrijft u als 5911 JL');

export const addressSchema = z.strictObject({
  kind: z.literal('address').describe('Een adres waar men naartoe kan'),
  street: orUnknown(textSchema(80)).describe('Straat, of unknown'),
  houseNumber: orUnknown(
    z.union([z.number().int().positive().transform(String), z.string().regex(/^\d{1,5}[a-zA-Z0-9 -]{0,6}$/, 'een huisnummer begint met een cijfer')]),
  ).describe('Huisnummer met toevoeging, of unknown'),
  postcode: orUnknown(postcodeSchema).describe('Postcode, of unknown'),
  town: textSchema(80).describe('Woonplaats'),
  building: textSchema(120).optional().describe('Waar in het gebouw of in welk gebouw: "in basisschool De Schalm", "ingang achterom"'),
  position: positionSchema.optional().describe('Het punt op de kaart, als het bekend is'),
});

export const areaSchema = z.strictObject({
  kind: z.literal('area').describe('Geen vast adres, wel een gebied: op straat, met een bus'),
  area: textSchema(160).describe('Het gebied in woorden; nooit waar straatcoaches lopen'),
  neighbourhoods: z.array(idSchema).default([]).describe('De wijken waar het komt'),
  stops: z
    .array(
      z.strictObject({
        id: idSchema.describe('Id binnen deze plek, voor stop bij de tijden'),
        name: textSchema(120).describe('Waar de bus stopt'),
        neighbourhood: idSchema.describe('De wijk van deze halte'),
        position: positionSchema.optional().describe('Het punt op de kaart'),
      }),
    )
    .default([])
    .describe('Vaste haltes van een bus'),
});

export const remoteSchema = z.strictObject({ kind: z.literal('remote').describe('Alleen telefonisch of online') });
export const confidentialSchema = z.strictObject({ kind: z.literal('confidential').describe('Het adres is geheim en staat nergens in dit bestand') });
export const unknownWhereSchema = z.strictObject({
  kind: z.literal('unknown').describe('Waar het is, weten we niet'),
  town: textSchema(80).optional().describe('De woonplaats, als die wel bekend is'),
});

/** Where a place with public facts is; a confidential place has its own schema. */
export const whereSchema = z.discriminatedUnion('kind', [addressSchema, areaSchema, remoteSchema, unknownWhereSchema]);
export type Where = z.infer<typeof whereSchema> | z.infer<typeof confidentialSchema>;
export type Address = z.infer<typeof addressSchema>;

/** A dated change of `where`, both ends included; after `until` the place is back. */
export const moveSchema = z.strictObject({
  since: dateSchema.describe('Vanaf en met deze dag'),
  until: dateSchema.optional().describe('Tot en met deze dag; weglaten als het blijvend is'),
  where: whereSchema.describe('Waar het dan is'),
  reason: textSchema(120).optional().describe('Waarom: verbouwing, verhuizing …'),
});
export type Move = z.infer<typeof moveSchema>;
