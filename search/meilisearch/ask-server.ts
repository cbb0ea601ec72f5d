/** One request to a search server, with a limit to how long it may take. */
import { IndexMissing } from './errors/index-missing.ts';
import { KeyRefused } from './errors/key-refused.ts';
import { ServerBusy } from './errors/server-busy.ts';
import { ServerRefused } from './errors/server-refused.ts';
import { ServerTooSlow } from './errors/server-too-slow.ts';
import { ServerUnreachable } from './errors/server-unreachable.ts';
import { UnreadableAnswer } from './errors/unreadable-answer.ts';
import { readAnswer, type ServerResult } from './read-answer.ts';
import type { Search } from './search-request.ts';

export interface Server {
  /** Without a slash at its end: `/zoekmachine`, `https://zoek.example.org`. */
  readonly url: string;
  /** May do nothing but search. */
  readonly key: string;
  readonly index: string;
  /** In milliseconds, until the whole answer is there. */
  readonly budget: number;
  readonly fetch: typeof fetch;
}

/** @returns a result for each search. Rejects with one of the errors beside this file, within the budget */
export async function askServer({ url, key, index, budget, fetch }: Server, searches: readonly Search[]): Promise<readonly ServerResult[]> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), budget);
  try {
    const response = await fetch(`${url}/multi-search`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ queries: searches.map(({ query }) => query) }),
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    }).catch((cause: unknown) => {
      throw stop.signal.aborted ? new ServerTooSlow(budget) : new ServerUnreachable(url, cause);
    });
    const text = await response.text().catch((cause: unknown) => {
      throw stop.signal.aborted ? new ServerTooSlow(budget) : new UnreadableAnswer('it broke off', cause);
    });
    if (!response.ok) throw errorOf(response.status, codeIn(text), index);
    return readAnswer(
      parsed(text),
      searches.map(({ query }) => query.limit ?? 0),
    );
  } finally {
    clearTimeout(timer);
  }
}

function errorOf(status: number, code: string | undefined, index: string): Error {
  if (status === 401 || status === 403) return new KeyRefused(index, status);
  // 404 for one search, 400 for several in one request.
  if (code === 'index_not_found') return new IndexMissing(index);
  return status === 429 || status === 503 ? new ServerBusy(status) : new ServerRefused(status, code);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableAnswer('it is no JSON', cause);
  }
}

/** A code is one word of the server; what stands before a server answers in its own way. */
function codeIn(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { readonly code?: unknown };
    return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
