/** What you can do at a place: the unit of a search result. */
import { z } from 'zod';
import { offerCheckedSchema } from './checked.schema.ts';
import { contactSchema } from './contact.schema.ts';
import { handoverSchema } from './handover.schema.ts';
import { hoursSchema } from './hours.schema.ts';
import { dateSchema, idSchema, languageCodeSchema, textSchema, unknownSchema } from './primitives.schema.ts';
import { statusSchema } from './status.schema.ts';

const ageSchema = z.number().int().min(0).max(120);

export const agesSchema = z
  .strictObject({
    min: ageSchema.optional().describe('Vanaf deze leeftijd, zelf meegerekend'),
    max: ageSchema.optional().describe('Tot en met deze leeftijd: "tot en met 27" is 27, "18 tot 27" is 26'),
  })
  .refine((ages) => ages.min !== undefined || ages.max !== undefined, 'geef min, max of allebei');
export type Ages = z.infer<typeof agesSchema>;

export const signUpSchema = z.strictObject({
  how: z.enum(['phone', 'mail', 'website', 'walk-in', 'unknown']).describe('Hoe men zich aanmeldt'),
  before: z
    .union([z.string().regex(/^P[1-9]\d{0,2}[DW]$/, 'schrijf P2D (dagen), P3W (weken) of een datum'), dateSchema])
    .optional()
    .describe('Uiterlijk: zo lang van tevoren (P2D), of voor deze datum'),
});

export const offerSchema = z.strictObject({
  id: idSchema.describe('Id binnen deze plek'),
  kind: idSchema.describe('Soort, een id uit taxonomy/kinds.yaml'),
  name: textSchema(80).optional().describe('Eigen naam; weglaten als de soort genoeg zegt'),
  organisations: z.array(idSchema).min(1).optional().describe('Wie het doet, als dat een ander is dan de organisatie van de plek'),
  topics: z.array(idSchema).default([]).describe('Onderwerpen, ids uit taxonomy/topics.yaml'),
  audiences: z.array(idSchema).default([]).describe('Voor wie, ids uit taxonomy/audiences.yaml'),
  for: z
    .enum(['everyone', 'aimed', 'only', 'unknown'])
    .default('unknown')
    .describe('everyone: iedereen · aimed: bedoeld voor, anderen welkom · only: alleen voor'),
  ages: agesSchema.optional().describe('Leeftijden'),
  summary: textSchema(500).describe('Wat u er kunt doen, in gewone taal; niets wat de bron niet zegt'),
  hours: z.union([unknownSchema, hoursSchema]).default('unknown').describe('Tijden, of unknown'),
  appointment: z.enum(['none', 'possible', 'required', 'unknown']).default('unknown').describe('Afspraak nodig?'),
  referral: z.enum(['none', 'needed', 'unknown']).default('unknown').describe('Verwijzing of indicatie nodig?'),
  firstVisit: z.enum(['walk-in', 'talk-first', 'unknown']).default('unknown').describe('De eerste keer: binnenlopen, of eerst een gesprek'),
  signUp: signUpSchema.optional().describe('Aanmelden, als dat moet'),
  cost: z.enum(['free', 'small', 'paid', 'unknown']).default('unknown').describe('Kosten: gratis, klein bedrag, betaald'),
  costNote: textSchema(120).optional().describe('Het hele antwoord op "Wat kost het?": "Meedoen is gratis. Soep kost 2 euro."'),
  spokenLanguages: z
    .union([unknownSchema, z.array(languageCodeSchema).min(1)])
    .default('unknown')
    .describe('Talen die men er spreekt'),
  facilities: z.array(idSchema).default([]).describe('Voorzieningen, ids uit taxonomy/facilities.yaml'),
  anonymous: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Kan men komen zonder zijn naam te zeggen?'),
  withoutParents: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Kan een jongere komen zonder dat ouders het weten?'),
  serves: z
    .union([z.literal('all'), z.array(idSchema).min(1)])
    .default('all')
    .describe('Wie mag komen: all, of een lijst wijken'),
  contact: contactSchema.optional().describe('Eigen contact, als dat anders is dan dat van de plek'),
  handover: handoverSchema.optional().describe('Hoe iemand warm over te dragen'),
  status: statusSchema.describe('active, planned, paused of ended'),
  checked: offerCheckedSchema.default({}).describe('Per groep feiten: wanneer en waar nagekeken'),
});
export type OfferSource = z.infer<typeof offerSchema>;
