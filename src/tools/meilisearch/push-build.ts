/** Brings what was built to the search server: a new index is filled and tried beside the live one and takes its place at once, or not at all. */
import type { Meilisearch } from 'meilisearch';
import { temporaryName } from '#search/meilisearch/index-name.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import type { BatchSize } from './batches-of.ts';
import { checkIndex } from './check-index.ts';
import { IndexReplaced } from './errors/index-replaced.ts';
import { KeyRefused } from './errors/key-refused.ts';
import { PushFailed } from './errors/push-failed.ts';
import { TaskFailed } from './errors/task-failed.ts';
import { fillIndex } from './fill-index.ts';
import { finishTask } from './finish-task.ts';
import type { Patience } from './finish-task.ts';
import { indexMade } from './index-made.ts';
import { removeIndex } from './remove-index.ts';

export interface PushOptions extends Patience {
  readonly batch?: BatchSize;
  /** One short line for each step. */
  readonly say?: (line: string) => void;
}

// When the push has failed already: long enough for a server that works, short for one that doesn't.
const cleaningTime = 10_000;

/** @throws PushFailed, with the reason as its `cause`; the live index is then the whole old or the whole new one */
export async function pushBuild(build: SearchBuild, client: Meilisearch, { batch, say = () => undefined, ...patience }: PushOptions = {}): Promise<void> {
  const { index, documents, probes } = build;
  const temporary = temporaryName(index);
  const tell = (line: string) => say(`${index}: ${line}`);
  let asked: 'nothing' | 'swap' | 'swapped' = 'nothing';
  let made: string | undefined;
  try {
    patience.signal?.throwIfAborted();
    if (await removeIndex(client, temporary, patience)) tell(`${temporary} of an earlier push is removed`);
    await finishTask(client, { doing: `making ${temporary}`, needs: 'indexes.create' }, () => client.createIndex(temporary, { primaryKey: 'id' }), patience);
    made = await indexMade(client, temporary);
    await fillIndex(client, temporary, build, { ...patience, batch, onProgress: (done) => tell(`${done} of ${documents.length} documents are in`) });
    await checkIndex(client, temporary, build);
    tell(`${probes.length} questions find what they should`);
    const isNew = (await indexMade(client, index)) === undefined;
    // Settings or documents may be lost when another push has begun since: then this one is no longer ours.
    if (made === undefined || (await indexMade(client, temporary)) !== made) throw new IndexReplaced(temporary);
    patience.signal?.throwIfAborted();
    asked = 'swap';
    // Without a live index the new one gets its name: an empty one would answer for a moment.
    await finishTask(client, { doing: `putting ${index} in its place`, needs: 'indexes.swap' }, () =>
      client.swapIndexes([{ indexes: [temporary, index], rename: isNew }]),
    );
    asked = 'swapped';
    tell('is live');
    if (!isNew) await removeIndex(client, temporary);
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (asked === 'swap' && (cause instanceof TaskFailed || cause instanceof KeyRefused)) asked = 'nothing';
    throw new PushFailed(cause, cause instanceof IndexReplaced ? stateOf.nothing(index) : await leftAfter(client, index, asked, made));
  }
}

const stateOf = {
  nothing: (index: string) => `${index} is as it was.`,
  swap: (index: string) => `Whether ${index} is the new one or still the old one is not known; it is whole in any case.`,
  swapped: (index: string) => `${index} is the new one.`,
};

/** Removes what a failed push left, when that still can be done. @returns how the server is left, in sentences */
async function leftAfter(client: Meilisearch, index: string, asked: keyof typeof stateOf, made: string | undefined): Promise<string> {
  const temporary = temporaryName(index);
  const state = stateOf[asked](index);
  try {
    // What stands there may be filled by another push by now: then it is not ours to remove.
    if (asked === 'nothing' && made !== undefined && (await indexMade(client, temporary)) !== made) return state;
    await removeIndex(client, temporary, { wait: cleaningTime });
    return `${state} Nothing else is left.`;
  } catch {
    return `${state} ${temporary} may be left; nobody reads it, and the next push removes it.`;
  }
}
