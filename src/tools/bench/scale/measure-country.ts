/** Fills a search server with the country, measures it and cleans up. */
import type { Meilisearch } from 'meilisearch';
import { checkServer } from '../../meilisearch/check-server.ts';
import { clientOf } from '../../meilisearch/client-of.ts';
import type { SearchServer } from '../../meilisearch/server-from-environment.ts';
import type { Country } from './country.ts';
import { serverLatencies, serverSizes } from './measure-server.ts';
import type { Models } from './models.ts';
import { pushCountry } from './push-country.ts';
import { removeCountry } from './remove-country.ts';
import { serverLatencyTable, serverSizeTable } from './server-tables.ts';

export interface MeasureCountryOptions {
  readonly questions: readonly string[];
  /** Leaves the indexes on the server. */
  readonly keep: boolean;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** @throws the first thing that goes wrong; what was made is removed all the same, when that still can be done */
export async function measureCountry(server: SearchServer, country: Country, models: Models, options: MeasureCountryOptions): Promise<void> {
  const { questions, keep, signal, say } = options;
  const client = clientOf(server);
  say(`\nMeilisearch ${await checkServer(client)} at ${server.url}: filling it …`);
  try {
    const pushed = await pushCountry(country, models, client, { say, signal });
    say(`\nOn the server (indexing: from the first request to the last task)\n\n${serverSizeTable(await serverSizes(client, pushed))}`);
    say('\nAsking …');
    const latencies = await serverLatencies(server, pushed, models, questions);
    say(
      `\n${String(questions.length)} questions, each with all the searches the page sends for it; milliseconds, median / p95\n\n${serverLatencyTable(latencies)}`,
    );
  } finally {
    if (keep) say(`\nThe indexes scale-… are still on ${server.url}.`);
    else await cleanUp(client, country, models, say);
  }
}

/** Never throws: what went wrong before says more. */
async function cleanUp(client: Meilisearch, { sizes }: Country, { locale }: Models, say: (line: string) => void): Promise<void> {
  try {
    say(`\n${String(await removeCountry(client, sizes.length, locale))} indexes of the bench are removed again.`);
  } catch (error) {
    say(`\nThe indexes scale-… could not all be removed (${error instanceof Error ? error.message : String(error)}) Run the bench again to remove them.`);
  }
}
