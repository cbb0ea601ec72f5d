/** One site is built for one municipality. Everything optional hides its feature, or says that it is not known. */
import { z } from 'zod';
import { dateSchema, durationSchema, idSchema, linkSchema, mailSchema, phoneSchema, textSchema } from './primitives.schema.ts';
import { tilesSchema } from './tiles.schema.ts';

export const municipalitySchema = z.strictObject({
  name: textSchema(60).describe('De naam van de gemeente'),
  cbsCode: z
    .string()
    .regex(/^GM\d{4}$/, 'een CBS-code is GM met vier cijfers')
    .optional()
    .describe('De CBS-code, GM0983'),
  invented: z.boolean().default(false).describe('true: alles is verzonnen; elke bladzijde zegt dat, telefoonnummers zijn geen links'),
  publisher: textSchema(120).optional().describe('Wie de site uitgeeft. Leeg: elke bladzijde zegt dat dit geen site van de gemeente is'),
  mail: mailSchema.optional().describe('Waar men een fout kan melden'),
  securityContact: linkSchema.or(mailSchema).optional().describe('Voor /.well-known/security.txt'),
  publicAddress: linkSchema.optional().describe('Het webadres van de site, voor de sitemap en volledige links'),
  accessibilityRegister: linkSchema.optional().describe('De toegankelijkheidsverklaring in het register'),
  bounds: z
    .strictObject({
      south: z.number().describe('Zuidgrens'),
      west: z.number().describe('Westgrens'),
      north: z.number().describe('Noordgrens'),
      east: z.number().describe('Oostgrens'),
    })
    .describe('De rechthoek om de gemeente; een punt erbuiten is een fout'),
  tiles: tilesSchema
    .optional()
    .describe('De kaart die onder de plekken ligt. Leeg: alleen omtrekken en namen. Een bezoeker haalt haar pas op na een druk op de knop'),
  keeps: z
    .array(z.enum(['carnaval']))
    .default([])
    .describe('Dagen die hier gevierd worden: carnaval'),
  schoolRegion: idSchema.optional().describe('De regio van de schoolvakanties: noord, midden, zuid'),
  adviceKind: idSchema.default('informatie-adviespunt').describe('De soort plek waar men met elke vraag terecht kan'),
  youthKind: idSchema.default('jongerenservicepunt').describe('De soort plek waar jongeren met elke vraag terecht kunnen'),
  shelfLife: z
    .strictObject({
      hours: durationSchema.default('P6M').describe('Houdbaarheid van tijden'),
      offer: durationSchema.default('P1Y').describe('Houdbaarheid van het aanbod'),
      handover: durationSchema.default('P6M').describe('Houdbaarheid van de doorverwijzing'),
      contact: durationSchema.default('P1Y').describe('Houdbaarheid van telefoon en mail'),
      address: durationSchema.default('P2Y').describe('Houdbaarheid van het adres'),
      access: durationSchema.default('P3Y').describe('Houdbaarheid van de toegankelijkheid'),
    })
    .default({ hours: 'P6M', offer: 'P1Y', handover: 'P6M', contact: 'P1Y', address: 'P2Y', access: 'P3Y' })
    .describe('Hoe lang een nagevraagd feit geldt'),
  theme: idSchema.default('gracht').describe('De kleuren: een id uit src/styles/themes'),
  helpLines: z.array(idSchema).default([]).describe('De hulplijnen op elke bladzijde, ids uit taxonomy/helplines.yaml, belangrijkste eerst'),
  postcodes: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional()
    .describe('De reeks postcodes van de gemeente: 5900-5951'),
});
export type MunicipalitySource = z.infer<typeof municipalitySchema>;

export const noticeSchema = z.strictObject({
  title: textSchema(100).describe('De kop'),
  text: textSchema(400).describe('Wat er aan de hand is en wat men kan doen'),
  since: dateSchema.describe('Vanaf en met deze dag'),
  until: dateSchema.describe('Tot en met deze dag'),
  on: z.boolean().default(true).describe('false: klaargezet, nog niet getoond'),
  kind: z.enum(['info', 'cold']).default('info').describe('info, of cold voor de winterregeling'),
  phone: phoneSchema.optional().describe('Nummer om te bellen'),
  link: idSchema.optional().describe('De id van een plek om naartoe te gaan'),
});
