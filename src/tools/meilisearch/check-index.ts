import type { Meilisearch } from 'meilisearch';
import { wordsIn } from '#search/fold.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { DocumentsMissing } from './errors/documents-missing.ts';
import { ProbeFailed } from './errors/probe-failed.ts';
import { explained } from './explained.ts';

const firstTen = 10;

/** @throws DocumentsMissing or ProbeFailed when the index isn't what was sent */
export async function checkIndex(client: Meilisearch, index: string, { documents, probes }: Pick<SearchBuild, 'documents' | 'probes'>): Promise<void> {
  const place = client.index<{ key: string }>(index);
  const { numberOfDocuments } = await explained(client, { doing: `counting what is in ${index}`, needs: 'stats.get' }, () => place.getStats());
  if (numberOfDocuments !== documents.length) throw new DocumentsMissing(index, documents.length, numberOfDocuments);
  for (const probe of probes) {
    const { hits } = await explained(client, { doing: `trying a question on ${index}`, needs: 'search' }, () =>
      place.search(wordsIn(probe.text).join(' '), { limit: firstTen, attributesToRetrieve: ['key'] }),
    );
    const found = hits.map(({ key }) => key);
    if (!found.includes(probe.key)) throw new ProbeFailed(index, probe, found);
  }
}
