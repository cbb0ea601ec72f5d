/**
 * A place whose address is secret. The list of fields is closed: what is not here cannot be written, so it cannot leak.
 * No neighbourhood, no hours, no source, no handover route: each of them could lead somebody to the door.
 */
import { z } from 'zod';
import { idSchema, looseDateSchema, phoneSchema, textSchema, unknownSchema } from './primitives.schema.ts';
import { confidentialSchema } from './where.schema.ts';

const originSchema = z.string().regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/?$/, 'alleen de voordeur van de website, bijvoorbeeld https://www.example.org');

export const confidentialOfferSchema = z.strictObject({
  id: idSchema.describe('Id binnen deze plek'),
  kind: idSchema.describe('Soort, een id uit taxonomy/kinds.yaml'),
  topics: z.array(idSchema).default([]).describe('Onderwerpen'),
  audiences: z.array(idSchema).default([]).describe('Voor wie'),
  summary: textSchema(500).describe('Wat men voor u doet; geen straat, wijk of herkenningspunt'),
});

export const confidentialPlaceSchema = z.strictObject({
  name: textSchema(100).describe('De naam'),
  organisation: z.union([unknownSchema, idSchema]).default('unknown').describe('Wie het doet'),
  where: confidentialSchema.describe('kind: confidential, en verder niets'),
  summary: textSchema(400).optional().describe('Wat voor hulp dit is'),
  phone: phoneSchema.optional().describe('Het nummer dat iedereen mag bellen'),
  website: originSchema.optional().describe('Alleen de voordeur van de website'),
  topics: z.array(idSchema).default([]).describe('Onderwerpen'),
  offers: z.array(confidentialOfferSchema).min(1).describe('Wat men doet'),
  checked: z
    .strictObject({ on: looseDateSchema.describe('Wanneer nagekeken'), confirmed: z.boolean().describe('Nagevraagd bij de organisatie') })
    .optional()
    .describe('Wanneer nagekeken; zonder bron, want die kan naar de deur leiden'),
});
export type ConfidentialPlaceSource = z.infer<typeof confidentialPlaceSchema>;
