import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openFirst } from '../../src/tools/open-first.ts';

let server: Server | undefined;
afterEach(() => server?.close());

const page =
  '<link rel="stylesheet" href="/_astro/site.css"><a href="/plekken/"></a><use href="/pictograms.svg#door"></use><script src="/_astro/now.js"></script>';

/** A site that notes what it is asked for, with the encodings that would do. */
async function notingSite(answer: (path: string) => number): Promise<{ readonly address: string; readonly asked: string[]; readonly encodings: Set<string> }> {
  const asked: string[] = [];
  const encodings = new Set<string>();
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    encodings.add(String(request.headers['accept-encoding']));
    const status = answer(request.url ?? '');
    if (status === 0) response.destroy();
    else response.writeHead(status).end(page);
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, asked, encodings };
}

test('opens the pages that visits begin with, each with its style sheets, scripts and pictograms, and no other page', async () => {
  const { address, asked, encodings } = await notingSite(() => 200);
  await openFirst(address);
  const files = ['/_astro/site.css', '/pictograms.svg', '/_astro/now.js'];
  expect(asked).toEqual(['/', '/jongeren/', '/zoeken/', '/hulp-nu/'].flatMap((path) => [path, ...files]));
  expect([...encodings].every((encoding) => encoding.includes('br'))).toBe(true);
});

test('a page that breaks off keeps nobody from the next', async () => {
  const { address, asked } = await notingSite((path) => (path === '/jongeren/' ? 0 : 200));
  await openFirst(address);
  expect(asked).toContain('/hulp-nu/');
});
