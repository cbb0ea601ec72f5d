/** The built site of voorbeeldstad on a server of its own, which can be made to fail in the ways servers and networks fail. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '#server/site-server.ts';

export interface FailingSite {
  /** `http://127.0.0.1:43210/` */
  readonly address: string;
  /** Nobody answers any more. */
  isGone: boolean;
  /** Every answer is "503 Service Unavailable". */
  isBroken: boolean;
  /** Milliseconds before an answer begins. */
  delay: number;
  /** Path → another text than the one that was built. */
  readonly changed: Map<string, string>;
  /** Paths that answer "404 Not Found". */
  readonly missing: Set<string>;
  /** Method and path of every request that came in. */
  readonly asked: string[];
  readonly close: () => void;
}

const built = createSiteServer({ folder: 'dist/voorbeeldstad' });

export async function failingSite(): Promise<FailingSite> {
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    site.asked.push(`${method} ${url}`);
    // Compressing everything the desk keeps takes longer than a test.
    request.headers['accept-encoding'] = 'identity';
    const answer = () => {
      const other = site.changed.get(url);
      if (site.isGone) request.socket.destroy();
      else if (site.isBroken) response.writeHead(503).end('Out of order.');
      else if (site.missing.has(url)) response.writeHead(404).end('Not found.');
      else if (other === undefined) built.emit('request', request, response);
      else response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }).end(other);
    };
    if (site.delay > 0) setTimeout(answer, site.delay);
    else answer();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const site: FailingSite = { address, isGone: false, isBroken: false, delay: 0, changed: new Map(), missing: new Set(), asked: [], close };
  return site;
}
