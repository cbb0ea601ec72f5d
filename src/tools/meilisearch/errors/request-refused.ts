import type { AskedAt } from '../explained.ts';
import { serverSays } from '../server-words.ts';
import type { ServerWords } from '../server-words.ts';

const advice = (status: number) => {
  if (status === 413) return 'A proxy or the server takes no payload of this size: raise MEILI_HTTP_PAYLOAD_SIZE_LIMIT or the limit of the proxy.';
  if (status === 429 || status === 503) return 'The server is busy: try again later.';
  return status >= 500
    ? 'Something is wrong in the server itself: look in its log.'
    : 'The documents, their settings or the version of the server do not fit each other.';
};

/** The server answers that it won't, or can't. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: string;
  readonly status: number;

  constructor({ at, doing }: AskedAt, said: ServerWords & { readonly status: number }) {
    super(`The search server at ${at} answers ${said.status}, while ${doing}. ${serverSays(said)}. ${advice(said.status)}`);
    this.code = said.code;
    this.status = said.status;
  }
}
