import type { AskedAt } from '../explained.ts';
import { serverSays } from '../server-words.ts';
import type { ServerWords } from '../server-words.ts';

/** The server runs without a master key: it has no keys, and anybody may do anything. */
export class NoMasterKey extends Error {
  override readonly name = 'NoMasterKey';

  constructor({ at }: AskedAt, said: ServerWords) {
    super(
      `The search server at ${at} runs without a master key, so it can have no other keys, and everybody who reaches it may change everything. ${serverSays(said)}. ` +
        'Start it again with MEILI_MASTER_KEY set to a secret of at least 16 bytes.',
    );
  }
}
