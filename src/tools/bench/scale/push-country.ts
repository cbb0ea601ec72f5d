/** Brings the country to a search server: an index for each municipality, and one with all of them together, as a region would have. */
import type { Meilisearch } from 'meilisearch';
import { indexName } from '#search/meilisearch/index-name.ts';
import type { MeiliDocument } from '#search/meilisearch/meili-document.ts';
import { batchesOf } from '../../meilisearch/batches-of.ts';
import { explained } from '../../meilisearch/explained.ts';
import { finished, finishTask, type Patience } from '../../meilisearch/finish-task.ts';
import { pushBuild } from '../../meilisearch/push-build.ts';
import { removeIndex } from '../../meilisearch/remove-index.ts';
import type { Country } from './country.ts';
import { inventedBuild } from './invented-build.ts';
import type { Models } from './models.ts';
import { typicalChoices, type TypicalChoices } from './typical-choices.ts';

export interface PushedCountry {
  /** Of each municipality, from the largest: its index, and what to choose there. */
  readonly municipalities: readonly { readonly index: string; readonly choices: TypicalChoices }[];
  readonly shared: string;
  /** The first quarter the documents tell nothing of; see `SearchBuild`. */
  readonly until: number;
  /** Milliseconds, from the first request to the last task that is done; the making of documents isn't in it. */
  readonly time: { readonly apart: number; readonly shared: number };
}

export interface PushCountryOptions extends Patience {
  /** One short line now and then. */
  readonly say: (line: string) => void;
}

/** So many documents go into the shared index before the next municipalities are made: all at once would not fit in memory. */
const atOnce = 10_000;
const told = 25;

export const sharedIndex = (locale: string): string => indexName('scale-land', locale);

export async function pushCountry(country: Country, models: Models, client: Meilisearch, { say, ...patience }: PushCountryOptions): Promise<PushedCountry> {
  const shared = sharedIndex(models.locale);
  const time = { apart: 0, shared: 0 };
  const municipalities: { index: string; choices: TypicalChoices }[] = [];
  let waiting: MeiliDocument[] = [];
  let until = 0;
  let done = 0;
  for (const [rank, offers] of country.sizes.entries()) {
    patience.signal?.throwIfAborted();
    const catalogue = country.municipality(rank + 1);
    const build = inventedBuild(catalogue, models);
    until = build.until;
    municipalities.push({ index: build.index, choices: typicalChoices(catalogue) });
    time.apart += await milliseconds(() => pushBuild(build, client, patience));
    // The largest municipality holds every text there is, so its settings fit the whole country.
    if (rank === 0) time.shared += await milliseconds(() => makeShared(client, shared, build.settings, patience));
    waiting.push(...build.documents);
    done += offers;
    if (waiting.length >= atOnce || rank === country.sizes.length - 1) {
      const some = waiting;
      waiting = [];
      time.shared += await milliseconds(() => fill(client, shared, some, patience));
    }
    if ((rank + 1) % told === 0) say(`${String(rank + 1)} municipalities, ${done.toLocaleString('en')} offers are in`);
  }
  return { municipalities, shared, until, time };
}

async function makeShared(client: Meilisearch, index: string, settings: Parameters<ReturnType<Meilisearch['index']>['updateSettings']>[0], patience: Patience) {
  await removeIndex(client, index, patience);
  await finishTask(client, { doing: `making ${index}`, needs: 'indexes.create' }, () => client.createIndex(index, { primaryKey: 'id' }), patience);
  const asked = { doing: `giving ${index} its settings`, needs: 'settings.update' };
  await finishTask(client, asked, () => client.index(index).updateSettings(settings), patience);
}

async function fill(client: Meilisearch, index: string, documents: readonly MeiliDocument[], patience: Patience) {
  const asked = { doing: `filling ${index}`, needs: 'documents.add' };
  const sent: number[] = [];
  for (const some of batchesOf(documents))
    sent.push((await explained(client, asked, () => client.index<MeiliDocument>(index).addDocuments([...some], { primaryKey: 'id' }))).taskUid);
  for (const uid of sent) await finished(client, asked, uid, patience);
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
