/** Every request to the server goes through here, so that what goes wrong is told in our words and in those of the server. */
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import type { Meilisearch } from 'meilisearch';
import { KeyRefused } from './errors/key-refused.ts';
import { NoMasterKey } from './errors/no-master-key.ts';
import { NotMeilisearch } from './errors/not-meilisearch.ts';
import { RequestRefused } from './errors/request-refused.ts';
import { Unreachable } from './errors/unreachable.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What is asked of the server. */
export interface Asked {
  /** For a sentence: "making building-venlo_nl". */
  readonly doing: string;
  /** The right a key needs for it: `indexes.create`. */
  readonly needs: string;
}

/** What is asked, and the address of whom. */
export interface AskedAt extends Asked {
  readonly at: string;
}

export const askedAt = (client: Meilisearch, asked: Asked): AskedAt => ({ ...asked, at: client.config.host });

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  // fetch says only "fetch failed"; why is in what caused it.
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
};

/** @throws one of our own errors, without any key in it */
export async function explained<T>(client: Meilisearch, asked: Asked, request: () => Promise<T>): Promise<T> {
  const told = askedAt(client, asked);
  const clean = (text: string) => withoutSecrets(text, [client.config.apiKey]);
  try {
    const answer: unknown = await request();
    if (typeof answer !== 'object' || answer === null) throw new NotMeilisearch(told, 'its answer is empty');
    return answer as T;
  } catch (error) {
    if (error instanceof MeilisearchRequestError) throw new Unreachable(told, clean(reasonOf(error)));
    // The client reads every answer as JSON.
    if (error instanceof SyntaxError) throw new NotMeilisearch(told, 'it answers with a page or a text instead of JSON');
    if (!(error instanceof MeilisearchApiError)) throw error;
    const { status } = error.response;
    const { message, code } = error.cause ?? {};
    if (typeof message !== 'string' || typeof code !== 'string') throw new NotMeilisearch(told, `it answers ${status} without saying why`);
    const said = { message: clean(message), code, status };
    if (code === 'missing_master_key') throw new NoMasterKey(told, said);
    if (status === 401 || status === 403) throw new KeyRefused(told, said);
    throw new RequestRefused(told, said);
  }
}
