/** Opens an index beside the page and answers there, so that the page never waits for it. Speaks with `inWorker`. */
import type { Hit } from '../engine.ts';
import { openIndex, type EmbeddedEngine } from './open-index.ts';
import type { Snapshot } from './snapshot.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

/** Who reads past these reads no reasons. */
const explained = 100;

/** Reasons are worked out when they are read, so only the first are. */
const sent = (hit: Hit, rank: number): Hit => ({ key: hit.key, score: hit.score, isGuess: hit.isGuess, reasons: rank < explained ? hit.reasons : [] });

let engine: EmbeddedEngine | undefined;

const answer = (message: ToWorker): FromWorker['answer'] => {
  if (message.kind === 'open') {
    engine = openIndex(JSON.parse(message.json) as Snapshot);
    return undefined;
  }
  const found = engine?.search(message.question);
  return found && { ...found, hits: found.hits.map(sent) };
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  let reply: FromWorker;
  try {
    reply = { id: data.id, answer: answer(data) };
  } catch (error) {
    reply = { id: data.id, answer: undefined, error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply);
});
