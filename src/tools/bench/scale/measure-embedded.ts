/** What the engine in the page costs with so many offers, in this process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Catalogue } from '#domain/catalogue.ts';
import { answerTo } from '#domain/finder/answer.ts';
import { ranksOf } from '#search/ask.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { compressed } from '../../bench/search/speed.ts';
import { inventedFacts, inventedTexts } from './invented-facts.ts';
import { latencyOf, type Latency } from './latency.ts';
import type { Models } from './models.ts';
import { busyMoment, typicalChoices } from './typical-choices.ts';

export interface EmbeddedFigures {
  readonly documents: number;
  /** Bytes of the file with the index, and the same with brotli. */
  readonly raw: number;
  readonly brotli: number;
  /** Bytes, with brotli, of what the finder keeps of these offers besides, whichever engine looks for the words. */
  readonly facts: number;
  /** Milliseconds, from documents to a file and from a file to an engine. */
  readonly build: number;
  readonly open: number;
  /** Bytes that the open engine holds. */
  readonly heap: number;
  /** The words alone. */
  readonly words: Latency;
  /** With a topic, a time, a neighbourhood and the distance of everything. */
  readonly choices: Latency;
}

/** The first questions are slower than all others: the machine still has to learn the code. */
const warmUp = 20;

/** @throws RangeError when the index is too large for one text */
export function measureEmbedded(catalogue: Catalogue, models: Models, questions: readonly string[]): EmbeddedFigures {
  const documents = inventedTexts(catalogue, models);
  const facts = inventedFacts(catalogue, models);
  const { filtered, point } = typicalChoices(catalogue);
  const [json, build] = timed(() => JSON.stringify(writeIndex(documents, models.words)));
  const before = heapUsed();
  const [engine, open] = timed(() => openIndex(JSON.parse(json) as Snapshot));
  const heap = heapUsed() - before;
  for (const text of questions.slice(0, warmUp)) engine.search({ text });
  const words: number[] = [];
  const choices: number[] = [];
  for (const text of questions) {
    const [found, search] = timed(() => engine.search({ text }));
    const [, choose] = timed(() => answerTo(filtered, facts, { now: busyMoment, point, found: found && ranksOf(found) }));
    words.push(search);
    choices.push(search + choose);
  }
  return {
    documents: documents.length,
    raw: Buffer.byteLength(json),
    brotli: compressed(json),
    facts: compressed(JSON.stringify(facts)),
    build,
    open,
    heap,
    words: latencyOf(words),
    choices: latencyOf(choices),
  };
}

function timed<Value>(work: () => Value): readonly [value: Value, milliseconds: number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
