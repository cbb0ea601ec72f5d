import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { cacheControlOf, otherFiles, securityHeadersFor } from '#headers';
import type { SiteNeeds } from '#headers';
import { chooseEncoding } from './compression.ts';
import { addDemoLink, addressOf } from './demo-link.ts';
import type { OtherSite } from './demo-link.ts';
import { locate, locateNotFound } from './locate.ts';
import { isCompressible } from './media-types.ts';
import { PageStore } from './page-store.ts';

export interface SiteOptions extends Partial<SiteNeeds> {
  /** The built site of one municipality. */
  readonly folder: string;
  /** Demo only: the other site, from the moment it is there. */
  readonly otherSite?: () => OtherSite | undefined;
}

const hasEtag = (ifNoneMatch: string | undefined, etag: string) =>
  ifNoneMatch !== undefined &&
  ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

const send = (request: IncomingMessage, response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body?: Buffer | string) => {
  response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }) });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const sendText = (request: IncomingMessage, response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}) =>
  send(request, response, status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': otherFiles.value, ...headers }, `${text}\n`);

/** A web server for one built site, with the headers it has in production. Not listening yet. */
export const createSiteServer = ({ folder, imageOrigins = [], connectOrigins = [], otherSite }: SiteOptions): Server => {
  const store = new PageStore();
  // This server speaks http, where Strict-Transport-Security means nothing.
  const alwaysSent = securityHeadersFor({ imageOrigins, connectOrigins }).filter(({ httpsOnly }) => !httpsOnly);

  const demoChange = (request: IncomingMessage) => {
    const other = otherSite?.();
    if (!other) return undefined;
    const address = addressOf(other, request.headers.host);
    return { mark: address, apply: (html: string) => addDemoLink(html, other.name, address) };
  };

  const sendFile = async (request: IncomingMessage, response: ServerResponse, path: string, status: 200 | 404) => {
    const page = await store.read(path, chooseEncoding(request.headers['accept-encoding']), demoChange(request));
    const headers: OutgoingHttpHeaders = {
      'Content-Type': page.mediaType,
      'Cache-Control': status === 200 ? cacheControlOf(request.url ?? '/') : otherFiles.value,
      ETag: page.etag,
      ...(isCompressible(page.mediaType) ? { Vary: 'Accept-Encoding' } : {}),
      ...(page.encoding === 'identity' ? {} : { 'Content-Encoding': page.encoding }),
    };
    if (status === 200 && hasEtag(request.headers['if-none-match'], page.etag)) {
      const { 'Content-Type': _type, 'Content-Encoding': _encoding, ...kept } = headers;
      send(request, response, 304, kept);
    } else {
      send(request, response, status, headers, page.bytes);
    }
  };

  const sendNotFound = async (request: IncomingMessage, response: ServerResponse, target: string) => {
    const page = await locateNotFound(folder, target);
    if (page) await sendFile(request, response, page, 404);
    else sendText(request, response, 404, 'Not found.');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(request, response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
      return;
    }
    const target = request.url ?? '/';
    const located = await locate(folder, target);
    if (located.kind === 'file') await sendFile(request, response, located.path, 200);
    else if (located.kind === 'redirect') sendText(request, response, 301, located.to, { Location: located.to });
    else await sendNotFound(request, response, target);
  };

  return createServer((request, response) => {
    for (const { name, value } of alwaysSent) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method ?? ''} ${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendText(request, response, 500, 'This server could not answer.');
    });
  });
};
