/** The smallest building blocks of every schema: ids, texts, dates, times, links, phone numbers. */
import { z } from 'zod';

// Bidi overrides and isolates, zero-width and control characters: they can make a text look like another text.
const hiddenCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Lower case words joined by hyphens: file name, id and URL in one. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'een id bestaat uit kleine letters, cijfers en streepjes, bijvoorbeeld buurthuis-west');

/** One plain text without markup or hidden characters; at most `max` characters. */
export const textSchema = (max = 400) =>
  z
    .string()
    .trim()
    .min(1, 'deze tekst is leeg')
    .max(max, `deze tekst is te lang (hoogstens ${max} tekens)`)
    .refine((text) => !hiddenCharacters.test(text), 'deze tekst bevat onzichtbare tekens of tekens die de leesrichting omkeren');

/** The word for a fact nobody has told us. */
export const unknownSchema = z.literal('unknown');

const exists = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** `2026-11-21`, and a day that exists. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'een datum schrijft u als 2026-11-21', abort: true })
  .refine((text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return exists(year, month, day);
  }, 'deze datum bestaat niet');

/** `2018`, `2018-05`, `2018-05-28` or `unknown`: never more precise than the source. */
export const looseDateSchema = z.union([z.number().int().transform(String), z.string()]).refine((text) => {
  if (text === 'unknown') return true;
  if (!/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return exists(year, month, day);
}, 'schrijf 2018, 2018-05, 2018-05-28 of unknown');

/** `09:30`, 24-hour clock, always five characters. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd schrijft u als "09:30"');

/** As `timeSchema`, and `24:00` for the end of the day. */
export const endTimeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'een tijd schrijft u als "17:00"');

/** A public web address; `javascript:` and friends are refused. */
export const linkSchema = z
  .string()
  .max(400)
  .refine((text) => {
    if (!/^https?:\/\/[^\s<>"]+$/u.test(text)) return false;
    try {
      const url = new URL(text);
      return url.username === '' && url.password === '' && url.hostname.includes('.');
    } catch {
      return false;
    }
  }, 'een webadres begint met https:// of http:// en bevat geen spaties');

/** Digits with spaces or hyphens, as people write them: `077-7110032`, `112`, `+31 77 711 00 32`. */
export const phoneSchema = z
  // YAML takes the zero off a number that begins with one: only a short number is certainly whole.
  .union([z.number().max(999_999, 'zet een telefoonnummer tussen aanhalingstekens').transform(String), z.string()])
  .refine((text) => /^\+?[0-9][0-9 -]{1,18}[0-9]$/.test(text), 'een telefoonnummer bestaat uit cijfers, spaties en streepjes, tussen aanhalingstekens');

export const mailSchema = z.email('dit is geen e-mailadres');

/** `P2D`, `P3W`, `P6M`, `P1Y`: a length of time in days, weeks, months or years. */
export const durationSchema = z.string().regex(/^P[1-9]\d{0,2}[DWMY]$/, 'een duur schrijft u als P2D (dagen), P3W (weken), P6M (maanden) of P1Y (jaren)');

/** An ISO 639 code, lower case: `nl`, `pl`, `ar`, `ti`. */
export const languageCodeSchema = z.string().regex(/^[a-z]{2,3}$/, 'een taal schrijft u als nl, pl of ar');

/** WGS 84 degrees. Nothing coarser than a street is a position. */
export const positionSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('Breedtegraad in graden (WGS 84), bijvoorbeeld 51.37'),
  longitude: z.number().min(-180).max(180).describe('Lengtegraad in graden (WGS 84), bijvoorbeeld 6.17'),
  precision: z.enum(['building', 'street']).describe('Hoe precies: het gebouw, of alleen de straat'),
});
