/** `npm run schemas`: writes content/schemas/*.json, with which an editor's program completes and checks YAML while typing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { z } from 'zod';
import { confidentialPlaceSchema } from '#domain/confidential-place.schema.ts';
import { languageSchema, plainWordsSchema } from '#domain/language.schema.ts';
import { municipalitySchema, noticeSchema } from '#domain/municipality.schema.ts';
import { neighbourhoodsSchema } from '#domain/neighbourhood.schema.ts';
import { organisationSchema } from '#domain/organisation.schema.ts';
import { pageTextSchema } from '#domain/page-text.schema.ts';
import { placeSchema } from '#domain/place.schema.ts';
import { questionsSchema } from '#domain/questions.schema.ts';
import { youthSchema } from '#domain/youth/youth.schema.ts';
import { keywordsSchema, synonymsSchema, understandingSchema } from '#domain/search-words.schema.ts';
import {
  audiencesSchema,
  facilitiesSchema,
  glossarySchema,
  helpLinesSchema,
  kindsSchema,
  schoolHolidaysSchema,
  topicsSchema,
} from '#domain/taxonomy.schema.ts';

export const schemaFolder = 'content/schemas';

/** File name without `.json` → its title, and the schema that decides. */
const schemas: Readonly<Record<string, readonly [title: string, schema: z.ZodType]>> = {
  place: ['Een plek, ook een plek met een geheim adres', z.union([placeSchema, confidentialPlaceSchema])],
  'confidential-place': ['Een plek met een geheim adres', confidentialPlaceSchema],
  organisation: ['Een organisatie', organisationSchema],
  neighbourhoods: ['De wijken en dorpen van een gemeente', neighbourhoodsSchema],
  municipality: ['Een gemeente', municipalitySchema],
  notice: ['Een mededeling', noticeSchema],
  kinds: ['De soorten plekken en aanbod', kindsSchema],
  topics: ['De onderwerpen', topicsSchema],
  audiences: ['Voor wie iets is', audiencesSchema],
  facilities: ['De voorzieningen', facilitiesSchema],
  helplines: ['De hulplijnen', helpLinesSchema],
  glossary: ['Moeilijke woorden, met uitleg', glossarySchema],
  questions: ['De vragen aan de balie', questionsSchema],
  youth: ['De deuren op de bladzijde voor jongeren', youthSchema],
  'school-holidays': ['De schoolvakanties per regio', schoolHolidaysSchema.array()],
  language: ['Een taal van de site', languageSchema],
  'plain-words': ['Kantoorwoorden, met het gewone woord', plainWordsSchema],
  page: ['Een lange tekst, zoals Over deze site', pageTextSchema],
  'search-synonyms': ['Gewone woorden, met de woorden op de kaart waar ze naartoe leiden', synonymsSchema],
  'search-keywords': ['Meer woorden om een soort of een onderwerp te vinden', keywordsSchema],
  'search-understanding': ['Wat een vraag nog meer zegt: wanneer, wensen, talen en leeftijd', understandingSchema],
};

/** @returns file name (`place.json`) → what is in it, as Prettier writes it */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const files = Object.entries(schemas).map(async ([name, [title, schema]]) => {
    // Draft 7: the newest that every version of the YAML extension reads.
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any', override: dropSafeBounds });
    return [`${name}.json`, await format(JSON.stringify({ $schema, title, ...rest }), { parser: 'json', printWidth: 160 })] as const;
  });
  return new Map(await Promise.all(files));
}

// Zod bounds every whole number by what JavaScript can count to; an editor would read that as a rule about content.
function dropSafeBounds({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

if (import.meta.main) {
  mkdirSync(schemaFolder, { recursive: true });
  const files = await schemaFiles();
  for (const [name, text] of files) writeFileSync(`${schemaFolder}/${name}`, text);
  console.log(`${schemaFolder}: ${String(files.size)} schema's geschreven.`);
}
