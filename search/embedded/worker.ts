/** Opens an index beside the page and answers there, so that the page never waits for it. Speaks with `inWorker`. */
import { openIndex, type EmbeddedEngine } from './open-index.ts';
import type { Snapshot } from './snapshot.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

/** Who reads past these reads no reasons. */
const explained = 100;

let engine: EmbeddedEngine | undefined;

const answer = (message: ToWorker): FromWorker['answer'] => {
  if (message.kind === 'open') {
    engine = openIndex(JSON.parse(message.json) as Snapshot);
    return undefined;
  }
  const found = engine?.search(message.question);
  return found && { ...found, hits: found.hits.map((hit, rank) => ({ ...hit, reasons: rank < explained ? hit.reasons : [] })) };
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
