/** `npm run search:keys [-- --municipality venlo]`: the key for visitors of a municipality. It can only search, and only there. Running it again shows the same key. */
import { parseArgs } from 'node:util';
import { municipalityIds } from '#sources/files.ts';
import { choiceOf } from './asking/choice-of.ts';
import { clientOf } from './meilisearch/client-of.ts';
import { NoServer } from './meilisearch/errors/no-server.ts';
import { findKey, moreThanSearch, searchKey } from './meilisearch/search-key.ts';
import { serverFromEnvironment } from './meilisearch/server-from-environment.ts';
import { withoutSecrets } from './meilisearch/without-secrets.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { municipality: { type: 'string' } } });
  const named = values.municipality ?? (process.env.MUNICIPALITY || undefined);
  const municipalities = named === undefined ? municipalityIds() : [choiceOf(named, municipalityIds(), 'municipality')];
  const server = serverFromEnvironment();
  if (!server) throw new NoServer();
  const client = clientOf(server);
  for (const municipality of municipalities) {
    const { key, isNew } = await searchKey(client, municipality);
    console.log(`# ${municipality}: ${isNew ? 'made just now' : 'was there already'}; may only search, and only in ${municipality}_*`);
    console.log(`SEARCH_KEY=${key}`);
  }
  console.log(
    '# Set SEARCH_KEY, and SEARCH_URL (/zoekmachine, or the https address of the server), when you build that municipality. The key stands in its pages: it is no secret.',
  );
  const used = process.env.SEARCH_KEY?.trim();
  const [only] = municipalities;
  if (used === undefined || used === '' || municipalities.length !== 1 || only === undefined) return;
  const inUse = await findKey(client, used);
  const more = inUse && moreThanSearch(inUse, only);
  if (more !== undefined) console.error(`Warning: the SEARCH_KEY that is set now ${more}. Use the one above, and take that key away.`);
}

try {
  await main();
} catch (error) {
  console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
