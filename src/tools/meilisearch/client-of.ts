import { Meilisearch } from 'meilisearch';
import type { SearchServer } from './server-from-environment.ts';

/** Milliseconds. A batch of documents over a slow line takes the longest; a server that says nothing this long is not there. */
const requestTimeout = 60_000;

export const clientOf = ({ url, key }: SearchServer, timeout = requestTimeout): Meilisearch =>
  new Meilisearch({ host: url, timeout, ...(key !== undefined && { apiKey: key }) });
