/** A long text such as "Over deze site": plain paragraphs and lists, no markup. `{{municipality}}` and other names are filled in. */
import { z } from 'zod';
import { textSchema } from './primitives.schema.ts';
import { sourceHashSchema } from './overlay.schema.ts';

/** Pictures of the desk, made by `npm run desk-screens`. */
export const screenIds = ['taal', 'vragen', 'lijstje', 'overdracht', 'kaart', 'vergeten'] as const;

export const pageTextSchema = z.strictObject({
  of: sourceHashSchema.optional().describe('In een vertaling: van welke Nederlandse tekst die gemaakt is; npm run translated schrijft dit'),
  title: textSchema(80).describe('De kop'),
  lead: textSchema(400).describe('De eerste zinnen'),
  sections: z
    .array(
      z.strictObject({
        heading: textSchema(80).describe('Tussenkop'),
        when: z
          .enum(['mail', 'no-mail', 'publisher', 'no-publisher', 'register', 'no-register', 'invented', 'tiles', 'search-server'])
          .optional()
          .describe('Alleen tonen als dit zo is'),
        paragraphs: z.array(textSchema(600)).default([]).describe('Alinea’s'),
        screen: z
          .strictObject({
            id: z.enum(screenIds).describe('Welk beeld van de balie'),
            alt: textSchema(160).describe('Wat er op het beeld te zien is, voor wie het niet ziet'),
          })
          .optional()
          .describe('Een beeld van de balie bij dit stuk; alleen op de uitleg voor de balie'),
        list: z.array(textSchema(300)).default([]).describe('Opsomming'),
      }),
    )
    .default([])
    .describe('De stukken'),
});
export type PageText = z.infer<typeof pageTextSchema>;
