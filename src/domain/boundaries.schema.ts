/** GeoJSON as we accept it: outlines of neighbourhoods, and a drawn plan. */
import { z } from 'zod';
import { textSchema } from './primitives.schema.ts';

const pointSchema = z.tuple([z.number(), z.number()]);
const polygonSchema = z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(pointSchema).min(4)).min(1) });
const lineSchema = z.strictObject({ type: z.literal('LineString'), coordinates: z.array(pointSchema).min(2) });

const collection = <Feature extends z.ZodType>(feature: Feature) =>
  z.strictObject({
    type: z.literal('FeatureCollection'),
    attribution: textSchema().optional().describe('Wie de omtrekken maakte, en de licentie'),
    features: z.array(feature),
  });

export const boundariesSchema = collection(
  z.strictObject({
    type: z.literal('Feature'),
    properties: z.looseObject({
      code: z.string().describe('De code waar boundary in neighbourhoods.yaml naar verwijst'),
      name: textSchema(80).describe('De naam van de omtrek'),
    }),
    geometry: polygonSchema,
  }),
);
export type Boundaries = z.infer<typeof boundariesSchema>;

export const planSchema = collection(
  z.strictObject({
    type: z.literal('Feature'),
    properties: z.strictObject({
      kind: z.enum(['river', 'road', 'rail', 'park', 'water', 'building']).describe('Wat het is'),
      name: textSchema(80).optional().describe('De naam'),
    }),
    geometry: z.union([polygonSchema, lineSchema]),
  }),
);
export type Plan = z.infer<typeof planSchema>;
