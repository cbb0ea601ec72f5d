/** Where you can go: one page, one YAML file. File name = id = URL. */
import { z } from 'zod';
import { placeCheckedSchema } from './checked.schema.ts';
import { contactSchema } from './contact.schema.ts';
import { offerSchema } from './offer.schema.ts';
import { idSchema, textSchema, unknownSchema } from './primitives.schema.ts';
import { statusSchema } from './status.schema.ts';
import { moveSchema, whereSchema } from './where.schema.ts';

const answerSchema = z.enum(['yes', 'partly', 'no', 'unknown']).default('unknown');

export const accessSchema = z.strictObject({
  wheelchair: answerSchema.describe('Met een rolstoel naar binnen: yes, partly, no of unknown'),
  toilet: answerSchema.describe('Aangepast toilet: yes, partly, no of unknown'),
  note: textSchema(200).optional().describe('Wat iemand moet weten: drempel, lift, deur'),
});
export type Access = z.infer<typeof accessSchema>;

export const placeSchema = z.strictObject({
  name: textSchema(100).describe('De naam zoals die op de gevel staat'),
  organisation: z.union([unknownSchema, idSchema]).default('unknown').describe('Wie het huis runt: een id uit organisations/, of unknown'),
  neighbourhood: z.union([unknownSchema, idSchema]).default('unknown').describe('De wijk: een id uit neighbourhoods.yaml, of unknown'),
  where: whereSchema.describe('Waar: address, area, remote, confidential of unknown'),
  moves: z.array(moveSchema).min(1).optional().describe('Tijdelijk of later ergens anders'),
  access: accessSchema.default({ wheelchair: 'unknown', toilet: 'unknown' }).describe('Toegankelijkheid van het gebouw'),
  contact: contactSchema.default({}).describe('Hoe de plek te bereiken is'),
  status: statusSchema.describe('active, planned, paused of ended'),
  summary: textSchema(400).optional().describe('Wat voor plek dit is, in een of twee zinnen'),
  offers: z.array(offerSchema).describe('Wat er te doen is. Leeg als de plek alleen in een oude bron genoemd is'),
  checked: placeCheckedSchema.default({}).describe('Per groep feiten: wanneer en waar nagekeken'),
});
export type PlaceSource = z.infer<typeof placeSchema>;
