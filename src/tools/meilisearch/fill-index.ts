import type { Meilisearch } from 'meilisearch';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { batchesOf } from './batches-of.ts';
import type { BatchSize } from './batches-of.ts';
import { DocumentsRefused } from './errors/documents-refused.ts';
import { explained } from './explained.ts';
import { finished, finishTask } from './finish-task.ts';
import type { Patience } from './finish-task.ts';

type Content = Pick<SearchBuild, 'settings' | 'documents'>;

interface Filling extends Patience {
  readonly batch?: BatchSize | undefined;
  /** How many documents are in by now. */
  readonly onProgress: (done: number) => void;
}

/** Puts everything in an index that was just made. The settings go first: documents are then read once. */
export async function fillIndex(
  client: Meilisearch,
  index: string,
  { settings, documents }: Content,
  { batch, onProgress, ...patience }: Filling,
): Promise<void> {
  const place = client.index(index);
  await finishTask(client, { doing: `giving ${index} its settings`, needs: 'settings.update' }, () => place.updateSettings(settings), patience);
  const asked = { doing: `filling ${index}`, needs: 'documents.add' };
  // All are sent before the first is waited for: the server puts together what waits.
  const sent: { readonly uid: number; readonly size: number }[] = [];
  for (const some of batchesOf(documents, batch)) {
    patience.signal?.throwIfAborted();
    const { taskUid } = await explained(client, asked, () => place.addDocuments([...some], { primaryKey: 'id' }));
    sent.push({ uid: taskUid, size: some.length });
  }
  let done = 0;
  for (const { uid, size } of sent) {
    const { details } = await finished(client, asked, uid, patience);
    const indexed = details?.indexedDocuments;
    if (indexed !== undefined && indexed !== size) throw new DocumentsRefused(index, size, indexed);
    done += size;
    onProgress(done);
  }
}
