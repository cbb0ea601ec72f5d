/** A wijk, dorp or stadsdeel: the first thing a visitor knows about where they are. */
import { z } from 'zod';
import { idSchema, linkSchema, looseDateSchema, textSchema } from './primitives.schema.ts';

export const neighbourhoodSchema = z.strictObject({
  id: idSchema.describe('Id, ook in het webadres'),
  name: textSchema(60).describe('De naam'),
  kind: z.enum(['stadsdeel', 'wijk', 'dorp']).describe('stadsdeel, wijk of dorp'),
  nicknames: z.array(textSchema(60)).default([]).describe('Andere namen die mensen gebruiken, ook namen van buurten erin'),
  postcodes: z
    .array(z.string().regex(/^\d{4}$/, 'vier cijfers, tussen aanhalingstekens'))
    .default([])
    .describe('De vier cijfers van de postcodes'),
  postcodesAre: z.enum(['given', 'derived']).default('given').describe('given: uit een lijst · derived: afgeleid van de ligging, nog nakijken'),
  centre: z
    .strictObject({ latitude: z.number().describe('Breedtegraad'), longitude: z.number().describe('Lengtegraad') })
    .describe('Het midden, om afstanden tussen wijken te schatten'),
  parent: idSchema.optional().describe('De wijk of het stadsdeel waar dit in ligt'),
  boundary: z.string().optional().describe('De code van de omtrek in boundaries.geojson'),
  mentions: z
    .array(
      z.strictObject({
        text: textSchema(200).describe('Wat er genoemd wordt'),
        on: looseDateSchema.describe('Wanneer'),
        source: z
          .union([linkSchema, textSchema(200)])
          .optional()
          .describe('Waar'),
      }),
    )
    .default([])
    .describe('Alleen genoemd in een bron van meer dan tien jaar oud: een regel op de wijkpagina, geen aanbod'),
});
export const neighbourhoodsSchema = z.array(neighbourhoodSchema).min(1, 'noem ten minste een wijk');
export type NeighbourhoodSource = z.infer<typeof neighbourhoodSchema>;
