import { temporaryName } from '#search/meilisearch/index-name.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { batchesOf } from './batches-of.ts';

const sizeOf = (bytes: number) =>
  bytes < 10_000 ? `${bytes} bytes` : bytes < 10_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const countOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);
const millisecondsOfQuarter = 900_000;

/** What pushing a build would do, as text of several lines. Asks nobody. */
export function describePush({ index, made, until, settings, warnings, documents, probes }: SearchBuild, now = Date.now()): string {
  const requests = [...batchesOf(documents)].length;
  const { filterableAttributes, sortableAttributes, searchableAttributes } = settings;
  const isPast = until * millisecondsOfQuarter < now;
  return [
    `${index} (made for ${made})`,
    `  documents   ${documents.length}, ${sizeOf(bytesOf(documents))}, in ${requests} ${requests === 1 ? 'request' : 'requests'}`,
    `  settings    ${sizeOf(bytesOf(settings))}`,
    `  searches in ${searchableAttributes?.join(', ') ?? 'everything'}`,
    `  filters     ${countOf(filterableAttributes)}, sorts by ${sortableAttributes?.join(', ') ?? 'nothing'}`,
    `  synonyms    ${countOf(settings.synonyms)}, stop words ${countOf(settings.stopWords)}`,
    ...warnings.map((warning) => `  warning     ${warning}`),
    ...(isPast ? ['  warning     the days it knows the opening hours of are past: build again'] : []),
    `  would       remove what is left of ${temporaryName(index)}, fill it anew, count, ask ${probes.length} questions,`,
    `              let it take the place of ${index} at once, and remove the old one`,
  ].join('\n');
}
