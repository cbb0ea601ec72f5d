import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { confidentialPlaceSchema } from '#domain/confidential-place.schema.ts';
import { handoverSchema } from '#domain/handover.schema.ts';
import { hoursSchema } from '#domain/hours.schema.ts';
import { municipalitySchema, noticeSchema } from '#domain/municipality.schema.ts';
import { neighbourhoodsSchema } from '#domain/neighbourhood.schema.ts';
import { offerSchema } from '#domain/offer.schema.ts';
import { pageTextSchema } from '#domain/page-text.schema.ts';
import { placeSchema } from '#domain/place.schema.ts';
import { questionsSchema } from '#domain/questions.schema.ts';
import { keywordsSchema, synonymsSchema, understandingSchema } from '#domain/search-words.schema.ts';
import { schemaFiles, schemaFolder } from '../../src/tools/write-schemas.ts';

const files = await schemaFiles();
const names = [...files.keys()];
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string> };
const mapped = Object.entries(settings['yaml.schemas']);

/** Paths of the properties in a JSON Schema that say nothing about themselves. */
function undescribed(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, number) => undescribed(part, `${path}/${String(number)}`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (key !== 'properties') return undescribed(part, `${path}/${key}`);
    return Object.entries(part as Record<string, { description?: string }>).flatMap(([name, property]) => [
      ...(property.description ? [] : [`${path}/${name}`]),
      ...undescribed(property, `${path}/${name}`),
    ]);
  });
}

describe('content/schemas', () => {
  test('holds exactly the schemas that `npm run schemas` writes', () => {
    expect(readdirSync(schemaFolder).sort()).toEqual([...names].sort());
  });

  test.each(names)('%s is what `npm run schemas` would write now', (name) => {
    expect(readFileSync(`${schemaFolder}/${name}`, 'utf8')).toBe(files.get(name));
  });

  test.each(names)('every field in %s is explained', (name) => {
    expect(undescribed(JSON.parse(files.get(name)!), name)).toEqual([]);
  });

  test('a field without an explanation is found, also in a list of choices', () => {
    const choices = { anyOf: [{ type: 'string' }, { type: 'object', properties: { is: { type: 'string' }, properties: { description: 'Een veld' } } }] };
    expect(undescribed(choices, 'status')).toEqual(['status/anyOf/1/is']);
  });

  test('a place may be open to all or have a secret address', () => {
    const place = JSON.parse(files.get('place.json')!) as { anyOf: { required: string[] }[] };
    expect(place.anyOf).toHaveLength(2);
  });
});

describe('.vscode/settings.json', () => {
  test.each(mapped)('%s exists', (schema) => {
    expect(names).toContain(schema.replace('./content/schemas/', ''));
  });

  test('gives every YAML file that has a schema exactly one', () => {
    const withSchema = mapped.flatMap(([, glob]) => globSync(glob));
    expect(new Set(withSchema).size).toBe(withSchema.length);
    // Overlays of translations are free text by path; `npm run check:content` holds them against the Dutch text.
    const overlays = globSync(['content/translations/*/taxonomy.yaml', 'content/translations/*/municipalities/**/*.yaml']);
    expect([...withSchema, ...overlays].sort()).toEqual(globSync(['content/**/*.yaml', 'search/**/*.yaml']).sort());
  });
});

describe('content/README.md', () => {
  const text = readFileSync('content/README.md', 'utf8');
  const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => parse(example!) as unknown);
  const lists = examples.filter((example): example is [object] => Array.isArray(example));
  const first = (key: string) => examples.filter((example): example is Record<string, unknown> => Object.hasOwn(example as object, key));

  test.each<readonly [string, z.ZodType, readonly unknown[], number]>([
    ['place', placeSchema, first('where').filter(({ where }) => (where as { kind: string }).kind !== 'confidential'), 3],
    ['place with a secret address', confidentialPlaceSchema, first('where').filter(({ where }) => (where as { kind: string }).kind === 'confidential'), 1],
    ['notice', noticeSchema, first('title'), 1],
    ['list of neighbourhoods', neighbourhoodsSchema, lists.filter(([one]) => 'kind' in one), 1],
    ['question tree', questionsSchema, lists.filter(([one]) => 'pictogram' in one), 1],
    ['way to hand over', handoverSchema, first('handover').map(({ handover }) => handover), 1],
    ['group of words', synonymsSchema, lists.filter(([one]) => 'words' in one), 1],
    ['list of keywords', keywordsSchema, first('topics').flatMap((part) => ('name' in part ? [] : [{ kinds: {}, ...part }])), 1],
    ['way of asking', understandingSchema.partial(), first('wishes'), 1],
    ['set of hours', hoursSchema, first('hours').map(({ hours }) => hours), 1],
    ['map', municipalitySchema.pick({ tiles: true }), first('tiles'), 1],
    ['status and move', placeSchema, first('moves').map((part) => ({ name: 'Een plek', where: { kind: 'unknown' }, offers: [], ...part })), 1],
  ])('every example of a %s can be copied as it is', (_, schema, found, count) => {
    expect(found).toHaveLength(count);
    expect(found.map((example) => schema.safeParse(example).error?.issues ?? [])).toEqual(found.map(() => []));
  });

  test.each([...Object.keys(placeSchema.shape), ...Object.keys(offerSchema.shape)])('the table explains the field %s', (field) => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.filter((row) => row.split('|')[1]!.includes(`\`${field}\``))).not.toEqual([]);
  });
});

describe('the long texts', () => {
  const pages = globSync('content/translations/*/pages/*.yaml').map((path) => [path, pageTextSchema.parse(parse(readFileSync(path, 'utf8')))] as const);
  const sentences = (page: z.infer<typeof pageTextSchema>) =>
    [page.lead, ...page.sections.flatMap(({ paragraphs, list }) => [...paragraphs, ...list])].flatMap((text) => text.split(/(?<=[.?!:])\s+/));

  test.each(pages.filter(([path]) => path.includes('/nl/')))('%s has no sentence of more than fifteen words', (_, page) => {
    expect(sentences(page).filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  test.each(pages)('%s names only what the site fills in', (_, page) => {
    const names = [...JSON.stringify(page).matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name);
    expect(names.filter((name) => !['municipality', 'publisher', 'mail', 'tiles'].includes(name!))).toEqual([]);
  });

  test.each(pages)('%s asks for mail only when there is an address', (_, page) => {
    const without = page.sections.filter(({ when }) => when !== 'mail');
    expect(JSON.stringify([page.lead, without])).not.toContain('{{mail}}');
  });

  test.each(pages)('%s names where tiles come from only when they come from elsewhere', (_, page) => {
    const without = page.sections.filter(({ when }) => when !== 'tiles');
    expect(JSON.stringify([page.lead, without])).not.toContain('{{tiles}}');
  });
});
