/** The doors on the page for young people: what a question can be about, and what somebody could send who doesn't dare to call. */
import { z } from 'zod';
import { idSchema, textSchema } from '../primitives.schema.ts';

export const youthDoorSchema = z.strictObject({
  id: idSchema.describe('Id, ook in het webadres: /jongeren/#school'),
  name: textSchema(30).describe('De naam, in een paar woorden'),
  line: textSchema(60).describe('Wat er zoal achter zit'),
  pictogram: idSchema.describe('De naam van het pictogram'),
  say: textSchema(100).describe('Een zin die een jongere zo kan sturen'),
  topics: z.array(idSchema).min(1).optional().describe('Ids van onderwerpen; één ervan is genoeg. Leeg: wie met elke vraag helpt'),
  helpLines: z.array(idSchema).min(1).optional().describe('Landelijke nummers die hierbij passen, ids uit helplines.yaml'),
});
export type YouthDoorSource = z.infer<typeof youthDoorSchema>;

export const youthSchema = z.array(youthDoorSchema).min(2);
