/** The question tree of the desk, for who doesn't know the words. Three steps at most: nobody wants to fill in a form. */
import { z } from 'zod';
import { idSchema, textSchema } from './primitives.schema.ts';

const ids = (noun: string) => z.array(idSchema).min(1).optional().describe(`Ids van ${noun}; één ervan is genoeg`);

const findSchema = z
  .strictObject({
    topics: ids('onderwerpen'),
    kinds: ids('soorten'),
    audiences: ids('doelgroepen'),
    words: textSchema(60).optional().describe('Woorden, alsof iemand ze in het zoekveld typt'),
  })
  .refine((find) => Object.keys(find).length > 0, 'noem topics, kinds, audiences of words')
  .describe('Wat er gezocht wordt. Noemt u meer dan een veld? Dan moet alles kloppen');

const choice = {
  id: idSchema.describe('Id, uniek binnen deze stap'),
  label: textSchema(40).describe('Wat de bezoeker zou zeggen'),
  pictogram: idSchema.describe('De naam van het pictogram'),
};

const leafSchema = z.strictObject({
  ...choice,
  find: findSchema,
  urgent: z.boolean().default(false).describe('true: de nummers voor hulp staan bovenaan'),
});
type Leaf = z.infer<typeof leafSchema>;

const withChoices = <Choice extends z.ZodType>(choices: Choice) =>
  z.union([
    leafSchema,
    z.strictObject({ ...choice, ask: textSchema(60).describe('De vraag van de volgende stap'), choices: z.array(choices).min(2).describe('De antwoorden') }),
  ]);

export const questionsSchema = z.array(withChoices(withChoices(leafSchema))).min(2);

/** One answer: it leads to a next question, or to what is looked for. */
export type QuestionSource = Leaf | { id: string; label: string; pictogram: string; ask: string; choices: QuestionSource[] };
