import type { AskedAt } from '../explained.ts';
import { keyNames } from '../server-from-environment.ts';
import { serverSays } from '../server-words.ts';
import type { ServerWords } from '../server-words.ts';

/** There is no key, a wrong one, or one that may not do this. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';

  constructor({ at, doing, needs }: AskedAt, said: ServerWords) {
    const todo = `Put the key to manage it in ${keyNames.slice(0, 2).join(' or ')}. When it is another than the master key, it needs the right ${needs}, on every index.`;
    super(`The search server at ${at} refuses the key, while ${doing}. ${serverSays(said)}. ${todo}`);
  }
}
