/** Parses every file of a municipality; what can't be parsed is left out and told. */
import type { z } from 'zod';
import { boundariesSchema, planSchema } from './boundaries.schema.ts';
import { confidentialPlaceSchema, type ConfidentialPlaceSource } from './confidential-place.schema.ts';
import { municipalitySchema, noticeSchema } from './municipality.schema.ts';
import { neighbourhoodsSchema } from './neighbourhood.schema.ts';
import { organisationSchema } from './organisation.schema.ts';
import { parseFile } from './parse.ts';
import { placeSchema, type PlaceSource } from './place.schema.ts';
import type { Problem } from './problem.ts';
import { problemAt, problemIn } from './problems.ts';
import { questionsSchema } from './questions.schema.ts';
import type { SourceFile, Sources } from './sources.ts';
import { youthSchema } from './youth/youth.schema.ts';
import { audiencesSchema, facilitiesSchema, glossarySchema, helpLinesSchema, kindsSchema, schoolHolidaysSchema, topicsSchema } from './taxonomy.schema.ts';

/** A file together with what is in it. */
export interface Read<Value> {
  readonly file: SourceFile;
  readonly id: string;
  readonly value: Value;
}
export type AnyPlaceSource = PlaceSource | ConfidentialPlaceSource;

/** Narrows to a place whose address is secret. */
export const isConfidentialSource = (place: AnyPlaceSource): place is ConfidentialPlaceSource => place.where.kind === 'confidential';

const saysConfidential = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'where' in value &&
  typeof value.where === 'object' &&
  value.where !== null &&
  'kind' in value.where &&
  value.where.kind === 'confidential';

/** The content of one municipality after parsing, and every mistake met on the way. */
export type Content = ReturnType<typeof readContent>;

export function readContent(sources: Sources) {
  const problems: Problem[] = [];

  const one = <Schema extends z.ZodType>(file: SourceFile | undefined, schema: Schema): Read<z.output<Schema>> | undefined => {
    if (!file) return undefined;
    const parsed = parseFile(file, schema);
    problems.push(...parsed.problems);
    return parsed.problems.length === 0 ? { file, id: file.id, value: parsed.value as z.output<Schema> } : undefined;
  };
  const needed = <Schema extends z.ZodType>(file: SourceFile | undefined, schema: Schema, path: string) => {
    if (!file) problems.push(problemAt({ file: path, line: 1 }, 'file-missing', { path }));
    return one(file, schema);
  };
  const many = <Schema extends z.ZodType>(files: readonly SourceFile[], schema: (file: SourceFile) => Schema): Read<z.output<Schema>>[] => {
    const seen = new Map<string, string>();
    return files.flatMap((file) => {
      const other = seen.get(file.id.toLowerCase());
      if (other) problems.push(problemIn(file, [], 'duplicate-id', { id: file.id, other }));
      seen.set(file.id.toLowerCase(), file.path);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file.id)) problems.push(problemIn(file, [], 'file-name', { id: file.id }));
      const read = one(file, schema(file));
      return read && !other ? [read] : [];
    });
  };

  const folder = `content/municipalities/${sources.id}`;
  for (const path of sources.strays) problems.push(problemAt({ file: path, line: 1 }, 'file-stray', { path }));
  const { taxonomy } = sources;
  const taxonomyPath = (name: string) => `content/taxonomy/${name}.yaml`;
  const idsOf = (files: readonly SourceFile[]) => files.map(({ id }) => id);
  return {
    problems,
    /** Of every file, also of one that couldn't be read: a reference to it isn't wrong. */
    fileIds: { organisations: idsOf(sources.organisations), places: idsOf(sources.places), notices: idsOf(sources.notices) },
    municipality: needed(sources.municipality, municipalitySchema, `${folder}/municipality.yaml`),
    neighbourhoods: needed(sources.neighbourhoods, neighbourhoodsSchema, `${folder}/neighbourhoods.yaml`),
    boundaries: one(sources.boundaries, boundariesSchema),
    plan: one(sources.plan, planSchema),
    organisations: many(sources.organisations, () => organisationSchema),
    places: many<z.ZodType<AnyPlaceSource>>(sources.places, (file) => (saysConfidential(file.value) ? confidentialPlaceSchema : placeSchema)),
    notices: many(sources.notices, () => noticeSchema),
    kinds: needed(taxonomy.kinds, kindsSchema, taxonomyPath('kinds')),
    topics: needed(taxonomy.topics, topicsSchema, taxonomyPath('topics')),
    audiences: needed(taxonomy.audiences, audiencesSchema, taxonomyPath('audiences')),
    facilities: needed(taxonomy.facilities, facilitiesSchema, taxonomyPath('facilities')),
    helpLines: needed(taxonomy.helplines, helpLinesSchema, taxonomyPath('helplines')),
    glossary: one(taxonomy.glossary, glossarySchema),
    questions: one(taxonomy.questions, questionsSchema),
    youth: one(taxonomy.youth, youthSchema),
    schoolHolidays: one(taxonomy['school-holidays'], schoolHolidaysSchema.array()),
  };
}
