/** What a search server makes of the country: how long it takes to fill, how large it gets, how fast it answers. */
import type { IndexStats, Meilisearch, Stats } from 'meilisearch';
import { explained } from '../../meilisearch/explained.ts';
import type { SearchServer } from '../../meilisearch/server-from-environment.ts';
import { askCountry, waysToAsk, type Asking, type WayToAsk } from './ask-country.ts';
import type { Latency } from './latency.ts';
import type { Models } from './models.ts';
import type { PushedCountry } from './push-country.ts';

export interface ServerSize {
  readonly name: string;
  readonly documents: number;
  /** Bytes on disk; undefined when the server doesn't tell. */
  readonly bytes: number | undefined;
  /** Milliseconds. */
  readonly time?: number;
}

export interface ServerLatency {
  readonly name: string;
  readonly way: WayToAsk;
  readonly clients: number;
  readonly latency: Latency;
}

/** As many as a busy afternoon, and more than a small server has processors. */
const severalClients = 8;
/** The first questions also bring the index into memory. */
const warmUp = 20;

const middleOf = <Value>(values: readonly Value[]): Value => {
  const value = values[Math.floor(values.length / 2)];
  if (value === undefined) throw new Error('There is no middle of nothing.');
  return value;
};

/** Not every version tells the size of an index; then there is the size of each of its parts. */
interface ToldSize extends Partial<Pick<IndexStats, 'numberOfDocuments' | 'indexSize'>> {
  readonly internalDatabaseSizes?: Readonly<Record<string, number>>;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const bytesOf = ({ indexSize, internalDatabaseSizes: parts }: ToldSize) => indexSize ?? (parts && sum(Object.values(parts)));

export async function serverSizes(client: Meilisearch, { municipalities, shared, time }: PushedCountry): Promise<ServerSize[]> {
  const { indexes } = await explained(client, { doing: 'asking how large the indexes are', needs: 'stats.get' }, () =>
    client.httpRequest.get<Stats>({ path: 'stats', params: { showInternalDatabaseSizes: true } }),
  );
  const sizeOf = (names: readonly string[]) => {
    const all = names.map((name): ToldSize => indexes[name] ?? {});
    const bytes = all.flatMap((told) => bytesOf(told) ?? []);
    return { documents: sum(all.map(({ numberOfDocuments = 0 }) => numberOfDocuments)), bytes: bytes.length === all.length ? sum(bytes) : undefined };
  };
  const own = municipalities.map(({ index }) => index);
  return [
    { name: 'median municipality', ...sizeOf([middleOf(own)]) },
    { name: 'largest municipality', ...sizeOf(own.slice(0, 1)) },
    { name: `all municipalities, ${String(own.length)} indexes`, ...sizeOf(own), time: time.apart },
    { name: 'the country in one index', ...sizeOf([shared]), time: time.shared },
  ];
}

export async function serverLatencies(
  server: SearchServer,
  { municipalities, shared, until }: PushedCountry,
  { words }: Models,
  questions: readonly string[],
): Promise<ServerLatency[]> {
  const [largest] = municipalities;
  if (!largest) throw new Error('The country has no municipality.');
  const targets: readonly (readonly [name: string, at: Asking['at']])[] = [
    ['median municipality', () => middleOf(municipalities)],
    ['largest municipality', () => largest],
    ['all municipalities in turn', (question) => municipalities[(question * 7) % municipalities.length] ?? largest],
    ['the country in one index', () => ({ ...largest, index: shared })],
  ];
  const rows: ServerLatency[] = [];
  for (const [name, at] of targets) {
    await askCountry(server, { way: 'words', questions: questions.slice(0, warmUp), clients: 1, at, words, until });
    for (const way of waysToAsk)
      for (const clients of [1, severalClients])
        rows.push({ name, way, clients, latency: await askCountry(server, { way, questions, clients, at, words, until }) });
  }
  return rows;
}
