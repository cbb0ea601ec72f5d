/** The words everybody shares: kinds, topics, audiences, facilities, help lines, school holidays. */
import { z } from 'zod';
import { checkedSchema } from './checked.schema.ts';
import { dateSchema, idSchema, linkSchema, phoneSchema, textSchema } from './primitives.schema.ts';

const term = {
  id: idSchema.describe('Id, ook in het webadres'),
  name: textSchema(60).describe('De naam, zoals iemand in de wijk het zegt'),
};

export const kindSchema = z.strictObject({
  ...term,
  plural: textSchema(60).describe('De naam voor meer dan een'),
  description: textSchema(300).describe('Wat het is, in gewone taal; officiële namen worden hier uitgelegd'),
  pictogram: idSchema.describe('De naam van het pictogram'),
  collective: z.boolean().describe('true: samen met anderen; komt in een lijst voor aanbod met een afspraak'),
});

export const topicSchema = z.strictObject({
  ...term,
  description: textSchema(200).describe('Waar het over gaat, in gewone taal'),
  pictogram: idSchema.describe('De naam van het pictogram'),
  sensitive: z.boolean().default(false).describe('true: de bladzijde krijgt een snelle uitgang en blijft buiten de voorraad op het toestel'),
  onHome: z.boolean().default(false).describe('true: staat op de voorpagina'),
});

export const audienceSchema = z.strictObject({
  ...term,
  pictogram: idSchema.optional().describe('De naam van het pictogram; het staat alleen in eenvoudige taal'),
});

export const facilitySchema = z.strictObject({ ...term, pictogram: idSchema.describe('De naam van het pictogram') });

export const helpLineSchema = z.strictObject({
  ...term,
  phone: phoneSchema.describe('Het nummer'),
  alsoPhone: phoneSchema.optional().describe('Een tweede nummer'),
  website: linkSchema.optional().describe('De website'),
  for: textSchema(200).describe('Wanneer bellen, in een zin'),
  availability: textSchema(120).optional().describe('Wanneer het nummer bereikbaar is, alleen als een bron dat zegt'),
  cost: textSchema(80).optional().describe('Wat bellen kost, alleen als een bron dat zegt'),
  urgent: z.boolean().default(false).describe('true: bij direct gevaar, staat bovenaan'),
  sensitive: z.boolean().default(false).describe('true: gaat over geweld'),
  checked: checkedSchema.describe('Wanneer en waar nagekeken'),
});

export const glossaryTermSchema = z.strictObject({
  id: idSchema.describe('Id'),
  words: z.array(textSchema(60)).min(1).describe('Alle vormen zoals ze in een tekst staan; de eerste is de naam in de lijst. Hoofdletters maken niet uit'),
  explanation: textSchema(200).describe('Wat het betekent, in gewone taal'),
});

export const schoolHolidaysSchema = z.strictObject({
  region: idSchema.describe('De regio, zoals in municipality.yaml'),
  covers: z
    .strictObject({ since: dateSchema.describe('Vanaf'), until: dateSchema.describe('Tot en met') })
    .describe('De periode waarover deze lijst volledig is; daarbuiten weten we het niet'),
  holidays: z
    .array(z.strictObject({ name: textSchema(60).describe('Naam'), since: dateSchema.describe('Eerste dag'), until: dateSchema.describe('Laatste dag') }))
    .describe('De vakanties'),
  source: linkSchema.or(textSchema(200)).describe('Waar de data vandaan komen'),
});

export const kindsSchema = z.array(kindSchema).min(1);
export const topicsSchema = z.array(topicSchema).min(1);
export const audiencesSchema = z.array(audienceSchema).min(1);
export const facilitiesSchema = z.array(facilitySchema).min(1);
export const helpLinesSchema = z.array(helpLineSchema).min(1);
export const glossarySchema = z.array(glossaryTermSchema);
