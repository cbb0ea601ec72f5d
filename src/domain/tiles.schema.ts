/** Where the pictures come from that lie under the map. Without them the map draws outlines and names on a calm ground. */
import { z } from 'zod';
import { textSchema } from './primitives.schema.ts';

// The address goes into a response header and into the settings of web servers: only signs that mean nothing there.
const onOwnSite = /^\/(?!\/)/;
const onOtherSite = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{2,5})?\//i;
const plain = /^[\w./:?=&%,~+{}-]+$/;

const placeholdersIn = (text: string) => text.match(/\{[^}]*\}?|\}/g) ?? [];

const tileUrlSchema = z
  .string()
  .max(400)
  .refine((text) => onOwnSite.test(text) || (onOtherSite.test(text) && URL.canParse(text)), {
    error: 'een kaart begint met https:// en een heel webadres, of met één / als zij op de eigen site staat',
    abort: true,
  })
  .refine((text) => plain.test(text), { error: 'in dit webadres staat een spatie of een ander teken dat er niet hoort', abort: true })
  .refine((text) => ['{z}', '{x}', '{y}'].every((needed) => placeholdersIn(text).filter((found) => found === needed).length === 1), {
    error: '{z}, {x} en {y} horen er elk één keer in te staan, bijvoorbeeld /tegels/{z}/{x}/{y}.png',
    abort: true,
  })
  .refine((text) => placeholdersIn(text).length === 3, 'tussen accolades kan alleen {z}, {x} en {y}. Vul voor iets als {s} zelf een vaste naam in');

const zoomSchema = z.int().min(0).max(22);

export const tilesSchema = z
  .strictObject({
    url: tileUrlSchema.describe('Het webadres van een stukje kaart, met {z}, {x} en {y}: een ander adres met https://, of /tegels/{z}/{x}/{y}.png'),
    attribution: textSchema(120).describe('Van wie de kaart is. Dit staat altijd onder de kaart'),
    minZoom: zoomSchema.default(0).describe('Zo ver uitgezoomd is er nog een kaart'),
    maxZoom: zoomSchema.default(18).describe('Zo ver ingezoomd is er nog een kaart'),
  })
  .refine(({ minZoom, maxZoom }) => minZoom <= maxZoom, { error: 'het getal bij minZoom is groter dan dat bij maxZoom', path: ['minZoom'] });
