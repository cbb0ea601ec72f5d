/** Whether a place or an offer exists now. */
import { z } from 'zod';
import { looseDateSchema, textSchema } from './primitives.schema.ts';

const stateSchema = z.enum(['active', 'planned', 'paused', 'ended']);

export const statusSchema = z
  .union([
    stateSchema,
    z.strictObject({
      is: stateSchema.describe('active, planned (komt nog), paused (even niet) of ended (gestopt)'),
      since: looseDateSchema.optional().describe('Sinds wanneer, of vanaf wanneer bij planned'),
      until: looseDateSchema.optional().describe('Tot en met wanneer, bij paused'),
      note: textSchema(200).optional().describe('Wat een bezoeker moet weten'),
    }),
  ])
  .default('active');
export type Status = z.infer<typeof statusSchema>;
