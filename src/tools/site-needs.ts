import { municipalitySchema } from '#domain/municipality.schema.ts';
import { parseFile } from '#domain/parse.ts';
import { tileOrigin } from '#domain/tiles.ts';
import { readSources } from '#sources/files.ts';
import type { SiteNeeds } from '#headers';

/** What the site of a municipality needs of other origins: its map tiles, when they come from one. Nothing when its settings can't be read. */
export const siteNeeds = (municipalityId: string): SiteNeeds => {
  const { municipality } = readSources(municipalityId);
  const tiles = municipality && parseFile(municipality, municipalitySchema).value?.tiles;
  const origin = tiles && tileOrigin(tiles.url);
  return { imageOrigins: origin === undefined ? [] : [origin] };
};
