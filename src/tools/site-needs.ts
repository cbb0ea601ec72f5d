import { municipalitySchema } from '#domain/municipality.schema.ts';
import { parseFile } from '#domain/parse.ts';
import { tileOrigin } from '#domain/tiles.ts';
import { readSources } from '#sources/files.ts';
import { searchOrigin, searchServer } from '#sources/search-server.ts';
import type { SiteNeeds } from '#headers';

/**
 * What the site of a municipality needs of other origins: its map tiles and its search server, when they have one. No tiles when its settings can't be read.
 * @throws when the settings of the search server are wrong
 */
export const siteNeeds = (municipalityId: string): SiteNeeds => {
  const { municipality } = readSources(municipalityId);
  const tiles = municipality && parseFile(municipality, municipalitySchema).value?.tiles;
  const origin = tiles && tileOrigin(tiles.url);
  const server = searchServer();
  const asked = server && searchOrigin(server);
  return { imageOrigins: origin === undefined ? [] : [origin], ...(asked !== undefined && { connectOrigins: [asked] }) };
};
