/** Opening hours as an editor writes them. What they mean is in hours.ts; the numbered rules are in HOURS.md. */
import { z } from 'zod';
import { dateSchema, endTimeSchema, idSchema, languageCodeSchema, linkSchema, textSchema, timeSchema } from './primitives.schema.ts';

export const weekdaySchema = z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
export type Weekday = z.infer<typeof weekdaySchema>;

export const weekOfMonthSchema = z.enum(['first', 'second', 'third', 'fourth', 'fifth', 'last']);
export type WeekOfMonth = z.infer<typeof weekOfMonthSchema>;

const noteSchema = textSchema(200);
const spotSchema = idSchema.describe('Op een andere plek dan deze: de id van die plek');
const stopSchema = idSchema.describe('Bij een bus: de id van de halte');
const untilSchema = endTimeSchema.optional().describe('Tot hoe laat; weglaten als alleen het begin bekend is. Vroeger dan from betekent: na middernacht');

/** A stretch of days, both ends included. An open end means: still so. */
export const periodSchema = z.strictObject({
  since: dateSchema.optional().describe('Vanaf en met deze dag'),
  until: dateSchema.optional().describe('Tot en met deze dag'),
});
export type Period = z.infer<typeof periodSchema>;

export const hoursRuleSchema = z.strictObject({
  days: z.array(weekdaySchema).min(1, 'noem ten minste een dag').describe('De dagen: mo tu we th fr sa su'),
  from: timeSchema.describe('Vanaf hoe laat, "09:30"'),
  to: untilSchema,
  every: z.number().int().min(2).max(8).optional().describe('Om de zoveel weken, geteld vanaf since: 2 is om de week'),
  since: dateSchema.optional().describe('De dag van de eerste keer; verplicht bij every'),
  weeks: z.array(weekOfMonthSchema).min(1).optional().describe('Alleen de eerste, tweede … laatste zo-dag van de maand'),
  months: z.array(z.number().int().min(1).max(12)).min(1).optional().describe('Alleen in deze maanden (1-12)'),
  languages: z.array(languageCodeSchema).min(1).optional().describe('De taal die men dan spreekt, als die per dag verschilt'),
  at: spotSchema.optional(),
  stop: stopSchema.optional(),
  valid: periodSchema.optional().describe('Alleen in deze periode'),
  note: noteSchema.optional().describe('Korte opmerking bij deze tijd'),
});
export type HoursRule = z.infer<typeof hoursRuleSchema>;

export const hoursDateSchema = z.strictObject({
  on: dateSchema.describe('De dag'),
  from: timeSchema.describe('Vanaf hoe laat'),
  to: untilSchema,
  languages: z.array(languageCodeSchema).min(1).optional().describe('De taal die men dan spreekt'),
  at: spotSchema.optional(),
  stop: stopSchema.optional(),
  note: noteSchema.optional().describe('Wat er die dag is'),
});

export const hoursExceptionSchema = z
  .strictObject({
    since: dateSchema.describe('Vanaf en met deze dag'),
    until: dateSchema.optional().describe('Tot en met deze dag; weglaten voor een enkele dag'),
    closed: z.literal(true).optional().describe('true: dicht op deze dagen'),
    open: z
      .array(z.strictObject({ from: timeSchema.describe('Vanaf hoe laat'), to: untilSchema, at: spotSchema.optional(), stop: stopSchema.optional() }))
      .min(1)
      .optional()
      .describe('Deze tijden in plaats van de gewone'),
    reason: noteSchema.optional().describe('Waarom: kerstvakantie, verbouwing …'),
  })
  .refine(
    (exception) => (exception.closed === true) !== (exception.open !== undefined),
    'een uitzondering is closed: true of heeft een lijst open, niet allebei en niet geen van beide',
  );
export type HoursException = z.infer<typeof hoursExceptionSchema>;

const dayAnswerSchema = z.enum(['open', 'closed', 'unknown']);
export type DayAnswer = z.infer<typeof dayAnswerSchema>;

export const hoursSchema = z
  .strictObject({
    rules: z.array(hoursRuleSchema).min(1).optional().describe('Vaste tijden'),
    dates: z.array(hoursDateSchema).min(1).optional().describe('Losse dagen, boven op de vaste tijden'),
    varies: z
      .strictObject({ see: linkSchema.optional().describe('Waar de tijden van deze week staan'), note: noteSchema.optional().describe('Hoe het wisselt') })
      .optional()
      .describe('In plaats van rules, als de tijden echt elke week anders zijn'),
    holidays: dayAnswerSchema.default('unknown').describe('Op officiële feestdagen: open, closed of unknown'),
    carnaval: dayAnswerSchema.default('unknown').describe('Met carnaval (zondag tot en met dinsdag), waar de gemeente dat viert'),
    schoolHolidays: dayAnswerSchema.default('open').describe('In de schoolvakanties van de regio'),
    exceptions: z.array(hoursExceptionSchema).min(1).optional().describe('Dagen waarop het anders is'),
  })
  .refine(
    (hours) => hours.rules !== undefined || hours.dates !== undefined || hours.varies !== undefined,
    'geef rules, dates of varies, of schrijf hours: unknown',
  )
  .refine((hours) => hours.rules === undefined || hours.varies === undefined, 'rules en varies gaan niet samen');
export type Hours = z.infer<typeof hoursSchema>;
